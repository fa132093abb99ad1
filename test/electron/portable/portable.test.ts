import { mkdtemp, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAdmission } from '#electron/portable/admission.ts';
import { judgeRequest } from '#electron/portable/judge-request.ts';
import { createPortableServer } from '#electron/portable/server.ts';
import { EVENTS_PATH, type HostEvent } from '#shared/wire/host/events.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { ok } from '#shared/base/result.ts';

const HOST = '127.0.0.1:42137';
const ORIGIN = `http://${HOST}`;
const json = { host: HOST, origin: ORIGIN, 'content-type': 'application/json' };

test.each([
  ['another host that resolves here', 'GET', '/', { host: 'evil.example:42137' }, 403],
  ['localhost by name', 'GET', '/', { host: 'localhost:42137' }, 403],
  ['another port', 'GET', '/', { host: '127.0.0.1:80' }, 403],
  ['no host', 'GET', '/', {}, 403],
  ['a foreign origin', 'POST', '/bridge/app:info', { ...json, origin: 'https://evil.example' }, 403],
  ['an opaque origin', 'POST', '/bridge/app:info', { ...json, origin: 'null' }, 403],
  ['https where we speak http', 'POST', '/bridge/app:info', { ...json, origin: `https://${HOST}` }, 403],
  ['a foreign site without origin', 'GET', '/', { host: HOST, 'sec-fetch-site': 'cross-site' }, 403],
  ['another port of this computer', 'GET', '/', { host: HOST, 'sec-fetch-site': 'same-site' }, 403],
  ['a call without origin', 'POST', '/bridge/app:info', { host: HOST, 'content-type': 'application/json' }, 403],
  ['listening by GET', 'GET', '/bridge/events', { host: HOST }, 405],
  ['listening without origin', 'POST', '/bridge/events', { host: HOST, 'content-type': 'application/json' }, 403],
  ['a form', 'POST', '/bridge/app:info', { host: HOST, origin: ORIGIN, 'content-type': 'text/plain' }, 403],
  ['a call by GET', 'GET', '/bridge/app:info', { host: HOST }, 405],
  ['a file by POST', 'POST', '/', json, 405],
  ['an absolute URL', 'GET', 'http://evil.example/', { host: HOST }, 400],
  ['a URL of another host without scheme', 'GET', '//evil.example/', { host: HOST }, 400],
])('%s is refused', (_name, method, url, headers, status) => {
  expect(judgeRequest({ method, url, headers }, true)).toEqual({ kind: 'refuse', status });
});

test('our own page is understood, and refused before it was admitted', () => {
  const page = { method: 'GET', url: '/assets/a.js?x=1', headers: { host: HOST, 'sec-fetch-site': 'same-origin' } };
  expect(judgeRequest(page, true)).toEqual({ kind: 'file', path: '/assets/a.js' });
  expect(judgeRequest(page, false)).toEqual({ kind: 'refuse', status: 401 });
  const call = { method: 'POST', url: '/bridge/app%3Ainfo', headers: json };
  expect(judgeRequest(call, true)).toEqual({ kind: 'call', channel: 'app:info' });
  expect(judgeRequest(call, false)).toEqual({ kind: 'refuse', status: 401 });
  const watch = { ...call, url: EVENTS_PATH };
  expect(judgeRequest(watch, true)).toEqual({ kind: 'watch' });
  expect(judgeRequest(watch, false)).toEqual({ kind: 'refuse', status: 401 });
  expect(judgeRequest({ method: 'GET', url: '/?token=t', headers: { host: HOST } }, false)).toEqual({
    kind: 'enter',
    token: 't',
  });
});

test('a token works once, and its cookie is for this origin alone and out of reach of scripts', () => {
  const admission = createAdmission();
  expect(admission.token).toMatch(/^[\w-]{32}$/);
  expect(admission.redeem('x'.repeat(32))).toBeNull();
  expect(admission.admits(undefined)).toBe(false);
  const cookie = admission.redeem(admission.token)!;
  expect(cookie.split('; ').slice(1)).toEqual(['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=86400']);
  expect(admission.redeem(admission.token)).toBeNull();
  const pair = cookie.split(';')[0]!;
  expect(admission.admits(`other=1; ${pair}`)).toBe(true);
  expect(admission.admits(`${pair}x`)).toBe(false);
  expect(admission.admits(pair.replace('kaoping=', 'kaoping2='))).toBe(false);
  expect(createAdmission().admits(pair)).toBe(false);
});

let server: Server;
const listeners = new Set<(event: HostEvent) => void>();
const events = {
  watch: (listener: (event: HostEvent) => void) => {
    listeners.add(listener);
    listener({ kind: 'outbox', value: [] });
    return () => void listeners.delete(listener);
  },
};
const admission = createAdmission();
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portable-'));
  await writeFile(join(folder, 'index.html'), 'nonce="%CSP_NONCE%"');
  const handlers = {
    'app:health': async () => ok({ freeBytes: 7, journalWritable: true, reserve: 'held' }),
  } as unknown as Handlers;
  server = createPortableServer({ handlers, events, admission, folder, log: () => undefined });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

type Answered = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
function ask(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ port, method, path, headers: { host: HOST, ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

test('a browser enters once by its link, then has page and bridge; nobody else has either', async () => {
  expect((await ask('GET', '/', {})).status).toBe(401);
  expect((await ask('GET', '/?token=wrong', {})).status).toBe(401);
  const entered = await ask('GET', `/?token=${admission.token}`, {});
  expect([entered.status, entered.headers['location']]).toEqual([303, '/']);
  const cookie = String(entered.headers['set-cookie']).split(';')[0]!;
  expect((await ask('GET', `/?token=${admission.token}`, {})).status).toBe(401);
  expect((await ask('GET', `/?token=${admission.token}`, { cookie })).status).toBe(303);

  const page = await ask('GET', '/', { cookie });
  const policy = String(page.headers['content-security-policy']);
  expect(page.body).toBe(`nonce="${/nonce-([^']+)/.exec(policy)![1]!}"`);
  expect(policy).toContain("connect-src 'self'");

  const { origin, 'content-type': type } = json;
  const call = (body: string, extra: Record<string, string>) =>
    ask('POST', '/bridge/app:health', { origin, 'content-type': type, ...extra }, body);
  expect((await call('{}', {})).status).toBe(401);
  expect(JSON.parse((await call('{}', { cookie })).body)).toEqual({
    ok: true,
    value: { freeBytes: 7, journalWritable: true, reserve: 'held' },
  });
  expect(JSON.parse((await call('{', { cookie })).body)).toEqual({ ok: false, error: { kind: 'bad_input' } });

  const headers = { host: HOST, origin, 'content-type': type };
  expect((await ask('POST', EVENTS_PATH, headers)).status).toBe(401);
  const { port } = server.address() as AddressInfo;
  const asked = request({ port, method: 'POST', path: EVENTS_PATH, headers: { ...headers, cookie } });
  const heard = new Promise<string>((done) => {
    let text = '';
    asked.on('response', (response) =>
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.split('\n').length === 3) done(text);
        else for (const tell of listeners) tell({ kind: 'standing', value: { replacedBy: null } });
      }),
    );
  });
  asked.end('{}');
  expect(await heard).toBe('{"kind":"outbox","value":[]}\n{"kind":"standing","value":{"replacedBy":null}}\n');
  asked.destroy();
  await expect.poll(() => listeners.size).toBe(0);
});
