import { expect, it } from 'vitest';
import { centralUrl } from '#shared/wire/sync/central-url.ts';

it.each([
  ['https://central.example.cn', 'https://central.example.cn'],
  ['  HTTPS://Central.Example.cn:8443/ ', 'https://central.example.cn:8443'],
  ['http://127.0.0.1:42180', 'http://127.0.0.1:42180'],
  ['http://localhost:42180', 'http://localhost:42180'],
  ['http://[::1]:42180', 'http://[::1]:42180'],
])('takes %s', (typed, kept) => {
  expect(centralUrl(typed)).toBe(kept);
});

it.each([
  'http://central.example.cn',
  'http://192.168.1.5:42180',
  'http://127.0.0.1.example.cn',
  'http://localhost.example.cn',
  'https://user:secret@central.example.cn',
  'https://central.example.cn/path',
  'ftp://127.0.0.1',
  'javascript:alert(1)',
  'central.example.cn',
  '',
])('refuses %s', (typed) => {
  expect(centralUrl(typed)).toBeNull();
});
