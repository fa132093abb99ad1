import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAdmission } from '#electron/portable/admission.ts';
import { addressWith, entranceFile } from '#electron/portable/entrance.ts';
import { createSeat } from '#electron/portable/seat.ts';
import { ENTER_PATH, PAGE_HEADER, SEAT_PATH } from '#shared/wire/host/seat.ts';
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

test('the page is anybody’s, a link to it too; a call is understood only with the bearer', () => {
  const page = { method: 'GET', url: '/assets/a.js?x=1', headers: { host: HOST, 'sec-fetch-site': 'same-origin' } };
  expect(judgeRequest(page, false)).toEqual({ kind: 'file', path: '/assets/a.js' });
  const link = { host: HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
  expect(judgeRequest({ method: 'GET', url: '/', headers: link }, false)).toEqual({ kind: 'file', path: '/' });
  const framed = { ...link, 'sec-fetch-dest': 'iframe' };
  expect(judgeRequest({ method: 'GET', url: '/', headers: framed }, true)).toEqual({ kind: 'refuse', status: 403 });
  const call = { method: 'POST', url: '/bridge/app%3Ainfo', headers: json };
  expect(judgeRequest(call, true)).toEqual({ kind: 'call', channel: 'app:info' });
  expect(judgeRequest({ ...call, url: EVENTS_PATH }, true)).toEqual({ kind: 'watch' });
  const sit = { ...call, url: SEAT_PATH, headers: { ...json, [PAGE_HEADER]: 'p' } };
  expect(judgeRequest(sit, true)).toEqual({ kind: 'sit', page: 'p' });
  for (const asked of [call, { ...call, url: EVENTS_PATH }, sit]) {
    expect(judgeRequest(asked, false)).toEqual({ kind: 'refuse', status: 401 });
  }
  expect(judgeRequest({ ...call, url: ENTER_PATH }, false)).toEqual({ kind: 'enter' });
});

test('a code works once, and another one holds from then on; the bearer is no cookie', () => {
  const codes: string[] = [];
  const admission = createAdmission((code) => void codes.push(code));
  expect(admission.code()).toMatch(/^[\w-]{32}$/);
  expect(admission.redeem('x'.repeat(32))).toBeNull();
  expect([undefined, '', 'Bearer ', `Bearer ${admission.code()}`].map(admission.admits)).toEqual(Array(4).fill(false));
  const bearer = admission.redeem(admission.code())!;
  expect(admission.redeem(codes[0]!)).toBeNull();
  expect(admission.redeem(codes[1]!)).toBe(bearer);
  expect([`Bearer ${bearer}`, `Bearer ${bearer}x`, bearer].map(admission.admits)).toEqual([true, false, false]);
  expect(createAdmission(() => undefined).admits(`Bearer ${bearer}`)).toBe(false);
});

test('one page has the place until its last line is gone', () => {
  const seat = createSeat();
  const first = seat.take('a')!;
  const again = seat.take('a')!;
  expect(seat.take('b')).toBeNull();
  expect(['a', 'b', undefined].map(seat.isTakenByOther)).toEqual([false, true, false]);
  first.leave();
  first.leave();
  expect(seat.take('b')).toBeNull();
  again.leave();
  expect(seat.isTakenByOther('b')).toBe(false);
  expect(seat.take('b')).not.toBeNull();
  expect(seat.isTakenByOther('a')).toBe(true);
});

test('the code lies in a file that only its owner reads, and is in no address a server would log', async () => {
  const root = await mkdtemp(join(tmpdir(), 'entrance-'));
  const entrance = entranceFile(root);
  await entrance.keep('SECRET');
  expect((await stat(entrance.path)).mode & 0o777).toBe(0o600);
  expect(await readFile(entrance.path, 'utf8')).toContain(`url=${ORIGIN}/#enter=SECRET"`);
  expect(new URL(addressWith('SECRET')).pathname + new URL(addressWith('SECRET')).search).toBe('/');
  entrance.remove();
  await expect(stat(entrance.path)).rejects.toThrow();
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
const admission = createAdmission(() => undefined);
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
  const page = await ask('GET', '/', {});
  const policy = String(page.headers['content-security-policy']);
  expect(page.body).toBe(`nonce="${/nonce-([^']+)/.exec(policy)![1]!}"`);
  expect(policy).toContain("connect-src 'self'");
  const enter = (code: string) =>
    ask('POST', ENTER_PATH, { origin: ORIGIN, 'content-type': 'application/json' }, JSON.stringify({ code }));
  expect((await enter('guessed')).status).toBe(401);
  const code = admission.code();
  const entered = await enter(code);
  expect([entered.status, entered.headers['set-cookie']]).toEqual([200, undefined]);
  expect((await enter(code)).status).toBe(401);
  const { bearer } = JSON.parse(entered.body) as { bearer: string };
  const authorization = `Bearer ${bearer}`;

  const { origin, 'content-type': type } = json;
  const call = (body: string, extra: Record<string, string>) =>
    ask('POST', '/bridge/app:health', { origin, 'content-type': type, ...extra }, body);
  expect((await call('{}', {})).status).toBe(401);
  expect(JSON.parse((await call('{}', { authorization })).body)).toEqual({
    ok: true,
    value: { freeBytes: 7, journalWritable: true, reserve: 'held' },
  });
  expect(JSON.parse((await call('{', { authorization })).body)).toEqual({ ok: false, error: { kind: 'bad_input' } });

  const headers = { host: HOST, origin, 'content-type': type };
  expect((await ask('POST', EVENTS_PATH, headers)).status).toBe(401);
  const { port } = server.address() as AddressInfo;
  const asked = request({ port, method: 'POST', path: EVENTS_PATH, headers: { ...headers, authorization } });
  const heard = new Promise<string>((done) => {
    let text = '';
    asked.on('response', (response) =>
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.split('\n').length === 3) done(text);
        else for (const tell of listeners) tell({ kind: 'standing', value: { replacedBy: null, twiceAt: null } });
      }),
    );
  });
  asked.end('{}');
  expect(await heard).toBe(
    '{"kind":"outbox","value":[]}\n{"kind":"standing","value":{"replacedBy":null,"twiceAt":null}}\n',
  );
  asked.destroy();
  await expect.poll(() => listeners.size).toBe(0);
});

test('a second page has no place and no call while the first works, and has both once it is gone', async () => {
  const entered = await ask(
    'POST',
    ENTER_PATH,
    { origin: ORIGIN, 'content-type': 'application/json' },
    JSON.stringify({ code: admission.code() }),
  );
  const { bearer } = JSON.parse(entered.body) as { bearer: string };
  const headersOf = (page: string) => ({ ...json, authorization: `Bearer ${bearer}`, [PAGE_HEADER]: page });
  const { port } = server.address() as AddressInfo;
  const sit = (page: string) =>
    new Promise<{ status: number; leave: () => void }>((resolve) => {
      const asked = request({ port, method: 'POST', path: SEAT_PATH, headers: headersOf(page) }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, leave: () => void asked.destroy() });
      });
      asked.on('error', () => undefined);
      asked.end('{}');
    });
  const call = async (page: string) => (await ask('POST', '/bridge/app:health', headersOf(page), '{}')).status;
  const first = await sit('first');
  expect([first.status, (await sit('second')).status, await call('first'), await call('second')]).toEqual([
    ...[200, 409, 200, 409],
  ]);
  first.leave();
  await expect.poll(async () => (await sit('second')).status).toBe(200);
  expect([await call('first'), await call('second')]).toEqual([409, 200]);
});
