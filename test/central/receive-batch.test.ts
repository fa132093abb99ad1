import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkReceipt } from '#shared/wire/sync/check-receipt.ts';
import type { Receipt } from '#shared/wire/sync/receipt.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import type { Central } from '#central/start.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { centralIn, enrolAt, post, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';

const station = stationOf(1);
let central: Central;
beforeAll(async () => {
  central = await centralIn();
  const answer = await enrolAt(central.url, await central.code(), station);
  expect(await answer.json()).toEqual({ name: '测试中心', publicKey: central.publicKey });
});
afterAll(() => central.close());

describe('a good batch', () => {
  const log = signedLog(sittingOf(station, 1));
  const batch = sealed(station, log, { batchId: idOf(0xb1) });

  it('gets a receipt that names it, signed by central, with the results recomputed', async () => {
    const { status, body } = await post(central.url, batch);
    expect(status).toBe(201);
    const digest = bytesToHex(sha256(utf8ToBytes(batch.text)));
    const receipt = JSON.parse(body) as Receipt;
    expect(checkReceipt(receipt, { batchId: idOf(0xb1), sha256: digest }, central.publicKey)).toMatchObject({
      ok: true,
      value: { resultsDigest: snapshotDigest(sittingSnapshot(log.state) ?? ''), fromSeq: 0, central: '测试中心' },
    });
  });

  it('gets the very same receipt when it comes again, and when asked for', async () => {
    const first = await post(central.url, batch);
    const second = await post(central.url, batch);
    expect(second).toEqual({ status: 200, body: first.body });
    expect(await (await fetch(`${central.url}/v1/receipts/${idOf(0xb1)}`)).text()).toBe(first.body);
  });

  it('is kept to the byte', async () => {
    const kept = await fetch(`${central.keeperUrl}v1/batches/${idOf(0xb1)}`);
    expect(await kept.text()).toBe(batch.text);
    expect(kept.headers.get('kaoping-signature')).toBe(batch.signature);
  });
});

describe('a log in several batches', () => {
  const log = signedLog(sittingOf(station, 2));
  const first = sealed(station, log, { batchId: idOf(0xb2), to: 8 });
  const second = sealed(station, log, { batchId: idOf(0xb3), from: 8 });

  it('is refused across a gap with the entry expected, and taken in order', async () => {
    const early = await post(central.url, second);
    expect(early.status).toBe(409);
    expect(JSON.parse(early.body)).toMatchObject({ refused: 'gap', detail: { expected: 0 } });
    expect(await verdictOn(central.url, first)).toBe('receipt');
    expect(await verdictOn(central.url, second)).toBe('receipt');
  });
});
