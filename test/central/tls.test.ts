import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startCentral, type Central } from '#central/start.ts';
import { selfSigned } from '#central/tls/x509.ts';
import { acceptTestRules } from '../support/central.ts';
import { signedLog, sittingOf, stationOf } from '../support/handover.ts';
import { must } from '../support/must.ts';
import { centralFound } from '../support/central-found.ts';
import { hostOf } from '../support/sync-room.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'central-'));
let running: Central[] = [];
async function start(data: string, port = 0): Promise<Central> {
  const options = { host: '127.0.0.1', name: '测试中心', now: () => new Date(), log: () => undefined };
  const central = await startCentral({ ...options, data, port, tls: true });
  running.push(central);
  await acceptTestRules(data);
  return central;
}
afterEach(async () => {
  await Promise.allSettled(running.map((central) => central.close()));
  running = [];
});
const code = 'AAAA-AAAA';

describe('the certificate central makes', () => {
  it('is read by Node and by openssl, verifies under itself and is kept', async () => {
    const data = folder();
    const { certificate } = await start(data);
    const file = join(data, 'central-tls.pem');
    const made = new X509Certificate(readFileSync(file));
    expect([made.subject, made.checkIssued(made), made.verify(made.publicKey)]).toEqual([made.issuer, true, true]);
    expect(made.checkHost('localhost')).toBe('localhost');
    expect(made.fingerprint256.replaceAll(':', '').toLowerCase().slice(0, 32)).toBe(certificate?.replaceAll(' ', ''));
    const verified = spawnSync('openssl', ['verify', '-x509_strict', '-CAfile', file, file], { encoding: 'utf8' });
    expect(verified.stdout).toContain('OK');
    expect(statSync(join(data, 'central-tls-key.pem')).mode & 0o777).toBe(0o600);
    expect((await start(data)).certificate).toBe(certificate);
  });

  it('has times beyond 2050 and long names as the standard writes them', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const hostNames = ['a'.repeat(60), ...Array.from({ length: 9 }, (_, n) => `${'b'.repeat(50)}${n}.example`)];
    const from = new Date('2049-12-31T23:59:59.000Z');
    const raw = selfSigned({
      ...pair,
      hostNames: hostNames as [string],
      from,
      until: new Date('2061-02-03T04:05:06Z'),
    });
    const made = new X509Certificate(raw);
    expect([Date.parse(made.validFrom), Date.parse(made.validTo)]).toEqual(
      [from, '2061-02-03T04:05:06.000Z'].map((at) => Date.parse(String(at))),
    );
    expect(made.checkHost(hostNames.at(-1)!)).toBe(hostNames.at(-1));
  });
});

describe('a station at a central with a certificate of its own', () => {
  const station = stationOf(1);
  const sitting = sittingOf(station);

  it('sends nothing until a person compared the fingerprint, then hands over to that certificate alone', async () => {
    const data = folder();
    const central = await start(data);
    const host = hostOf(station);
    const room = await host.open();
    const typed = { url: central.url, code: await central.code() };
    const stranger = { ok: false, error: { kind: 'central_certificate_unknown' } };
    expect(await room.handlers['central:enrol'](typed)).toMatchObject({
      ...stranger,
      error: { detail: { fingerprint: central.certificate } },
    });
    expect(await room.handlers['central:enrol']({ ...typed, certificate: '0000' })).toMatchObject(stranger);
    const certificate = central.certificate ?? '';
    expect(await room.handlers['central:enrol']({ ...typed, certificate })).toMatchObject({ ok: true });
    host.record(signedLog(sitting));
    must(await room.handlers['batch:seal']({ practice: false, log: sitting.sittingId }));
    expect(must(await room.handlers['outbox:send']({}))).toMatchObject([{ state: 'receipt' }]);
    await centralFound(room, true);

    // the same central behind another certificate, as somebody between would show it
    const port = Number(new URL(central.url).port);
    await central.close();
    for (const name of ['central-tls.pem', 'central-tls-key.pem']) rmSync(join(data, name));
    await start(data, port);
    await centralFound(await host.open(), false);
  });

  it('says that the code is wrong, once the certificate is confirmed', async () => {
    const central = await start(folder());
    const room = await hostOf(station).open();
    const typed = { url: central.url, code, certificate: central.certificate ?? '' };
    expect(await room.handlers['central:enrol'](typed)).toMatchObject({ error: { kind: 'central_refused' } });
  });
});
