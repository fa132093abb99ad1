import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Central } from '#central/start.ts';
import { centralIn } from '../support/central.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { checkExport } from '#shared/wire/export/check.ts';
import type { ExportBatch } from '#shared/wire/export/format.ts';
import { CENTRAL } from '../support/exports.ts';
import { honestDay, STATION } from '../support/forgeries/days.ts';
import { keyOf } from '../support/handover.ts';
import {
  centralSays,
  centralSaysTo,
  enrol,
  exportOf,
  flawsIn,
  headerOf,
  hostSays,
  verifierSays,
} from '../support/forgeries/receivers.ts';
import { rewritten } from '../support/forgeries/rewrite.ts';
import { FORGERIES } from '../support/forgeries/table.ts';

// One corpus of forgeries by people who hold the keys, against the three who receive sittings: the host inside the append,
// central over HTTP, and the verifier in its own code. Whatever one of them refuses all of them refuse.

let central: Central;
beforeAll(async () => {
  central = await centralIn();
  await enrol(central);
});
afterAll(() => central.close());

describe('a forgery of somebody who holds the keys', () => {
  it('comes in a hundred kinds', () => {
    expect(FORGERIES.length).toBeGreaterThan(100);
    expect(new Set(FORGERIES.map(({ name }) => name)).size).toBe(FORGERIES.length);
  });

  it.each(FORGERIES)('$day: $name', async ({ day: procedure, rooted = false, edit, door, verifier }) => {
    const day = honestDay(procedure, rooted);
    const written = rewritten(edit(day), day);
    const [host, atCentral = host] = door.split('/');
    const said = { host: await hostSays(day, written), central: await centralSays(central, day, written) };
    expect({ ...said, verifier: verifierSays(day, written) }).toEqual({
      ...{ host, central: atCentral },
      verifier: expect.arrayContaining([verifier]) as unknown,
    });
  });
});

// last, because central keeps what it accepts
it.each([
  ['practical', false],
  ['panel', false],
  ['review', false],
  ['practical', true],
  ['panel', true],
  ['review', true],
  ['recognition', false],
  ['recognition', true],
] as const)('an honest %s (rooted: %s) is taken by all three', async (procedure, rooted) => {
  const day = honestDay(procedure, rooted);
  const written = rewritten(day.steps, day);
  expect(await hostSays(day, written)).toBe('accepted');
  expect(verifierSays(day, written)).toEqual([]);
  expect(await centralSays(central, day, written)).toBe('accepted');
});

describe('a frame that says what is not so', () => {
  const day = honestDay('panel');
  const written = rewritten(day.steps, day);
  const header = JSON.stringify(headerOf(day, written));
  const batch = (over: string): string => `kaoping/batch/1\n${over}\n${written.lines.join('\n')}\n`;
  const signature = (text: string): string => STATION.key.sign('batch', text.slice(text.indexOf('\n') + 1));
  const end = written.lines.length - 1;
  const withReceipt = (change: object): ExportBatch[] => {
    const { batchId, stationId, sittingId } = headerOf(day, written);
    const about = { batchId, sha256: 'ab'.repeat(32), stationId, sittingId, fromSeq: 0, toSeq: end };
    const resultsDigest = snapshotDigest(sittingSnapshot(written.state) ?? '');
    const answer = { resultsDigest, receivedAt: '2026-11-20T12:00:00.000Z', central: '示例中心' };
    const text = JSON.stringify({ ...about, ...answer, ...change });
    const receipt = { text, signature: CENTRAL.sign('receipt', text), publicKey: CENTRAL.publicKey };
    return [{ batchId, fromSeq: 0, toSeq: end, sha256: 'ab'.repeat(32), receipt }];
  };

  it.each<[string, (line: string) => string]>([
    ['`practice` twice', (line) => line.replace('"practice":', '"practice":true,"practice":')],
    ['an extra field', (line) => line.replace('"practice":', '"bonus":1,"practice":')],
    ['a count of 1.0', (line) => line.replace('"fromSeq":0', '"fromSeq":0.0')],
    ['a \\u escape', (line) => line.replace('"batchId"', '"\\u0062atchId"')],
    ['a carriage return', (line) => `${line}\r`],
  ])('a batch’s header with %s is read by neither central nor the verifier', async (_, forge) => {
    const text = batch(forge(header));
    expect(await centralSaysTo(central, text, signature(text))).toBe('header_unreadable');
    expect(flawsIn(Buffer.from(text), signature(text))).not.toEqual([]);
  });

  it('a batch without a signature agrees with nobody', async () => {
    const text = batch(header);
    expect(flawsIn(Buffer.from(text))).toEqual(['station: no_signature_file']);
    expect(flawsIn(Buffer.from(text), signature(text))).toEqual([]);
    expect(await centralSaysTo(central, text, keyOf(66).sign('batch', text))).toBe('signature_wrong');
  });

  it('an export whose header names `practice` twice is read by neither app nor verifier', () => {
    const text = exportOf(day, written, { header: (l) => l.replace('"practice":', '"practice":true,"practice":') });
    expect(checkExport(text)).toMatchObject({ error: { kind: 'header_unreadable' } });
    expect(flawsIn(Buffer.from(text))).toEqual(['text: not_compact']);
  });

  it('a receipt that names other results is taken by neither app nor verifier', () => {
    const honest = exportOf(day, written, { batches: withReceipt({}) });
    expect(checkExport(honest).ok).toBe(true);
    expect(flawsIn(Buffer.from(honest))).toEqual([]);
    const text = exportOf(day, written, { batches: withReceipt({ resultsDigest: 'c'.repeat(64) }) });
    expect(checkExport(text)).toMatchObject({ error: { kind: 'batches_broken' } });
    expect(flawsIn(Buffer.from(text))).toEqual(['batches: receipt_results']);
  });
});
