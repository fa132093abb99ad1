import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fileFor } from '#electron/serve/static-file.ts';
import { serveApp } from '#electron/shell/serve-app.ts';

let folder = '';
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'serve-'));
  folder = join(root, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(`${folder}-evil`);
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="%CSP_NONCE%" />');
  await writeFile(join(folder, 'assets', 'a b.js'), '1');
  await writeFile(join(`${folder}-evil`, 'secret.txt'), 'secret');
});
const get = (url: string, method = 'GET') => serveApp(folder, new Request(url, { method }));

test('the page comes with a nonce of its own for every load, the same in header and page', async () => {
  const nonces = new Set<string>();
  for (let n = 0; n < 3; n += 1) {
    const response = await get('app://kaoping/index.html');
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(await response.text()).toBe(`<meta property="csp-nonce" nonce="${nonce}" />`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

test('files are served with their type and under the policy, workers too', async () => {
  const response = await get('app://kaoping/assets/a%20b.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'");
  expect(await response.text()).toBe('1');
});

test.each([
  ['app://kaoping/missing.js', 'GET', 404],
  ['app://kaoping/assets', 'GET', 404],
  ['app://kaoping/%2e%2e/renderer-evil/secret.txt', 'GET', 404],
  ['app://kaoping/..%2frenderer-evil%2fsecret.txt', 'GET', 404],
  ['app://kaoping/%E0%A4%A', 'GET', 404],
  ['app://evil/index.html', 'GET', 403],
  ['app://user@kaoping/index.html', 'GET', 403],
  ['app://kaoping/index.html', 'POST', 405],
])('%s by %s is answered %i', async (url, method, status) => {
  // a Request can't carry credentials in its URL; what counts is what the handler reads
  const request = { url, method } as Request;
  expect((await serveApp(folder, request)).status).toBe(status);
});

test.each([
  '/../renderer-evil/secret.txt',
  '/assets/../../renderer-evil/secret.txt',
  '/%2e%2e/renderer-evil/secret.txt',
  '/..\\renderer-evil\\secret.txt',
  '/..%5crenderer-evil',
  '/a%00.html',
  '/assets/..%2f..%2fx',
  '/..',
  '/.',
])('%s leads nowhere', (path) => {
  expect(fileFor('/srv/renderer', path)).toBeNull();
});

test('plain names lead into the folder', () => {
  expect(fileFor('/srv/renderer', '/')).toBe(join('/srv/renderer', 'index.html'));
  expect(fileFor('/srv/renderer', '/assets/%E8%80%83.js')).toBe(join('/srv/renderer', 'assets', '考.js'));
  expect(fileFor('/srv/renderer', '/..hidden')).toBeNull();
});
