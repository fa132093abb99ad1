import { mkdtempSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalAnswerSchema } from '#shared/wire/sync/refusal.ts';
import { BATCH_CONTENT_TYPE, MAX_BATCH_BYTES } from '#shared/wire/sync/wire.ts';
import { startCentral, type Central } from '#central/start.ts';
import { centralIn, enrolAt, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';

let central: Central;
beforeAll(async () => {
  central = await centralIn();
});
afterAll(() => central.close());

async function refusalOf(path: string, init: RequestInit = {}): Promise<[number, string]> {
  const response = await fetch(central.url + path, init);
  const { refused, zh, en } = refusalAnswerSchema.parse(await response.json());
  expect(zh).toMatch(/。$/);
  expect(en).toMatch(/\.$/);
  return [response.status, refused];
}
const postBytes = (body: BodyInit, type = BATCH_CONTENT_TYPE): Promise<[number, string]> =>
  refusalOf('/v1/batches', { method: 'POST', headers: { 'content-type': type }, body });

describe('the doors', () => {
  it('refuse what is not there, or not asked for that way', async () => {
    expect(await refusalOf('/v1/nothing')).toEqual([404, 'not_found']);
    expect(await refusalOf(`/v1/receipts/${idOf(404)}`)).toEqual([404, 'not_found']);
    expect(await refusalOf(`/v1/batches/${idOf(404)}`)).toEqual([404, 'not_found']);
    expect(await refusalOf('/v1/health', { method: 'DELETE' })).toEqual([405, 'method_not_allowed']);
  });

  it('refuse other content types, malformed content and content without a signature', async () => {
    expect(await postBytes('{}', 'application/json')).toEqual([415, 'wrong_content_type']);
    expect(await postBytes('hello')).toEqual([400, 'batch_malformed']);
    expect(await postBytes('')).toEqual([400, 'batch_malformed']);
    expect(await postBytes(new Uint8Array([0xff, 0xfe]))).toEqual([400, 'not_text']);
    expect(await postBytes('kaoping/batch/1\n{}\n')).toEqual([400, 'header_unreadable']);
    const station = stationOf(1);
    expect(await postBytes(sealed(station, signedLog(sittingOf(station))).text)).toEqual([401, 'signature_missing']);
    expect(await verdictOn(central.url, sealed(station, signedLog(sittingOf(station))))).toBe('station_unknown');
  });

  it('refuse what is too large, said or unsaid', async () => {
    expect(await postedAlone(new Uint8Array(MAX_BATCH_BYTES + 1))).toBe(413);
    expect(await postedAlone('kaoping/batch/1\n', 10 * MAX_BATCH_BYTES)).toBe(413);
  });
});

/**
 * The status of a POST over a connection of its own, whatever length it says. One that another test left open may be closed under a body
 * this size: on a machine that stands still for five seconds its idle time is over before the body is on its way.
 */
const postedAlone = (body: string | Uint8Array, said = body.length): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': BATCH_CONTENT_TYPE, 'content-length': String(said) };
    const request = httpRequest(`${central.url}/v1/batches`, { method: 'POST', headers, agent: false }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject);
    request.write(body);
  });

/** The status of a GET with headers that fetch would not send. */
const statusOf = (url: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    httpRequest(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the keeper’s port', () => {
  it('shows stations escaped, under a policy without scripts', async () => {
    const station = { ...stationOf(7), name: '<script>alert(1)</script>&"工位"' };
    await enrolAt(central.url, await central.code(), station);
    const response = await fetch(central.keeperUrl);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;工位&quot;');
    expect(page).not.toContain('<script');
  });

  it.each([
    ['X-Forwarded-For', { 'x-forwarded-for': '203.0.113.5' }],
    ['X-Forwarded-Proto alone', { 'x-forwarded-proto': 'https' }],
    ['Forwarded', { forwarded: 'for=203.0.113.5' }],
    ['Via', { via: '1.1 proxy' }],
    ['X-Real-IP', { 'x-real-ip': '203.0.113.5' }],
    ['a header of some other proxy', { 'x-cluster-client-ip': '203.0.113.5' }],
    ['X_Forwarded_For', { x_forwarded_for: '203.0.113.5' }],
    ['Proxy-Connection', { 'proxy-connection': 'close' }],
    ['a rebound name', { host: 'evil.example.cn' }],
    ['loopback of another port', { host: '127.0.0.1:80' }],
    ['another site’s page', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses what came through a proxy or a foreign page: %s', async (_, headers) => {
    for (const path of ['', `v1/batches/${idOf(1)}`, `v1/set-aside/${'0'.repeat(64)}`]) {
      expect(await statusOf(central.keeperUrl + path, headers)).toBe(403);
    }
  });

  it('refuses who does not know the address that the keeper’s terminal shows', async () => {
    const { origin } = new URL(central.keeperUrl);
    for (const path of ['/', `/v1/batches/${idOf(1)}`, '/guessed/', '/v1/health']) {
      expect(await statusOf(origin + path)).toBe(403);
    }
  });

  it('is nowhere beside the public paths, whatever a proxy in front hides', async () => {
    const { pathname } = new URL(central.keeperUrl);
    for (const path of ['/', pathname, `/v1/batches/${idOf(1)}`, `/v1/set-aside/${'0'.repeat(64)}`]) {
      expect(await statusOf(central.url + path)).toBe(404);
    }
  });

  it('does not listen beyond this computer, wherever central itself does', async () => {
    const open = await startCentral({
      ...{ host: '0.0.0.0', port: 0, data: mkdtempSync(join(tmpdir(), 'central-')), name: '测试中心', tls: true },
      ...{ now: () => new Date(), log: () => undefined },
    });
    expect(new URL(open.keeperUrl).hostname).toBe('127.0.0.1');
    const { port } = new URL(open.keeperUrl);
    const elsewhere = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
    for (const { address } of elsewhere.filter(({ family, internal }) => family === 'IPv4' && !internal)) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    }
    await open.close();
  });
});
