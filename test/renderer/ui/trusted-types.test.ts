import { expect, test } from 'vitest';
import { allowOnlyText } from '#renderer/ui/trusted-types.ts';

/** The policy that a page at this address makes. */
function policyAt(href: string) {
  type Guard = NonNullable<Parameters<typeof allowOnlyText>[0]['trustedTypes']>;
  const made: { name: string; policy: Parameters<Guard['createPolicy']>[1] }[] = [];
  const trustedTypes: Guard = { createPolicy: (name, policy) => made.push({ name, policy }) };
  const { protocol, host } = new URL(href);
  allowOnlyText({ location: { href, protocol, host }, trustedTypes });
  expect(made.map(({ name }) => name)).toEqual(['default']);
  return made[0]!.policy;
}

const APP = 'app://kaoping/index.html';
const PORTABLE = 'http://127.0.0.1:42137/';

test('text goes through, markup does not, and no code is ever made of a text', () => {
  const policy = policyAt(APP);
  expect(['', '12.5 &amp; 3', '.a{color:red}'].map(policy.createHTML)).toEqual(['', '12.5 &amp; 3', '.a{color:red}']);
  expect(['<b>', '</style>', 'a<img src=x onerror=y>'].map(policy.createHTML)).toEqual([null, null, null]);
  expect(Object.keys(policy)).toEqual(['createHTML', 'createScriptURL']);
});

test.each([
  [APP, 'app://kaoping/assets/worker.js'],
  [APP, './assets/worker.js'],
  [PORTABLE, 'http://127.0.0.1:42137/assets/worker.js'],
])('%s starts a script of its own: %s', (page, address) => {
  expect(policyAt(page).createScriptURL(address)).toBe(address);
});

test.each([
  [APP, 'https://example.com/a.js'],
  [APP, 'blob:app://kaoping/1'],
  [APP, 'data:text/javascript,1'],
  [APP, 'app://kaoping.evil/a.js'],
  [APP, 'javascript:1'],
  [PORTABLE, 'http://127.0.0.1:42138/a.js'],
  [PORTABLE, 'https://127.0.0.1:42137/a.js'],
  [PORTABLE, 'blob:http://127.0.0.1:42137/1'],
  [PORTABLE, '//evil.example/a.js'],
  [PORTABLE, 'http://'],
])('%s starts none from elsewhere: %s', (page, address) => {
  expect(policyAt(page).createScriptURL(address)).toBeNull();
});

test('a browser without trusted types goes on', () => {
  expect(() => allowOnlyText({ location: { href: APP, protocol: 'app:', host: 'kaoping' } })).not.toThrow();
});
