import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchHeader } from '#shared/wire/batch/header.ts';
import type { Body } from '#shared/record/body.ts';
import { hashLine } from '#shared/record/chain.ts';
import type { Central } from '#central/start.ts';
import { centralIn, enrolAt, post, verdictOn } from '../support/central.ts';
import {
  EXAMINER,
  idOf,
  keyOf,
  keyOfPerson,
  LEAD,
  linesOf,
  openedLog,
  rechained,
  record,
  sealed,
  signedBatch,
  signedLog,
  signedSheet,
  sittingOf,
  stationOf,
} from '../support/handover.ts';

const station = stationOf(1);
const stranger = stationOf(2);
let central: Central;
beforeAll(async () => {
  central = await centralIn();
  await enrolAt(central.url, await central.code(), station);
});
afterAll(() => central.close());

const log = signedLog(sittingOf(station));
const good = sealed(station, log);
const lines = linesOf(log.links);
const kindOf = (batch: { text: string; signature: string }): Promise<string> => verdictOn(central.url, batch);

/** Signed by the station, whatever it says: what a station with a bad program or a bad will could send. */
function resigned(body: readonly string[], change: Partial<BatchHeader> = {}) {
  const lastHash = hashLine(body.at(-1) ?? '');
  const header = { ...good.header, count: body.length, toSeq: body.length - 1, lastHash, ...change };
  return signedBatch(station, header, body);
}
const rewritten = (change: (body: Body, seq: number) => Body) => resigned(rechained(log, change));

describe('altered on the way', () => {
  it.each<[string, string, string]>([
    ['a mark', good.text.replace('"mark":4000', '"mark":5000'), 'signature_wrong'],
    ['a name', good.text.replace('考生1', '考生9'), 'signature_wrong'],
    ['the sitting in the header', good.text.replace(idOf(1), idOf(2)), 'signature_wrong'],
    ['the batch number', good.text.replace(good.header.batchId, idOf(9)), 'signature_wrong'],
    ['a line more', `${good.text}${lines[3] ?? ''}\n`, 'signature_wrong'],
    [
      'the station',
      good.text.replace(`"stationId":"${station.stationId}"`, `"stationId":"${stranger.stationId}"`),
      'station_unknown',
    ],
    ['the key', good.text.replace(station.key.publicKey, stranger.key.publicKey), 'station_key_differs'],
    ['practice', good.text.replace('"practice":false', '"practice":true'), 'practice_batch'],
    ['the format', good.text.replace('kaoping/batch/1', 'kaoping/receipt/1'), 'batch_malformed'],
    ['the header', good.text.replace('{"batchId"', '{batchId'), 'header_unreadable'],
  ])('%s: refused', async (_, text, kind) => {
    expect(text).not.toBe(good.text);
    expect(await kindOf({ text, signature: good.signature })).toBe(kind);
  });

  it('refuses a signature that is missing, of another station, or made for something else', async () => {
    expect(await kindOf({ text: good.text, signature: '' })).toBe('signature_wrong');
    const payload = good.text.slice('kaoping/batch/1\n'.length);
    expect(await kindOf({ text: good.text, signature: stranger.key.sign('batch', payload) })).toBe('signature_wrong');
    expect(await kindOf({ text: good.text, signature: station.key.sign('enrolment', payload) })).toBe(
      'signature_wrong',
    );
  });

  it('refuses any single bit flipped in the bytes or the signature', async () => {
    const bytes = new TextEncoder().encode(good.text);
    const signature = Buffer.from(good.signature, 'hex');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const flipped = bytes.slice();
        flipped[at]! ^= 1 << bit;
        expect((await post(central.url, { text: flipped, signature: good.signature })).status).toBeGreaterThanOrEqual(
          400,
        );
        const forged = Buffer.from(signature);
        forged[at % 64]! ^= 1 << bit;
        expect(await kindOf({ text: good.text, signature: forged.toString('hex') })).toBe('signature_wrong');
      }),
      { numRuns: 150 },
    );
  });
});

describe('signed by the station, and still not true', () => {
  it.each<[string, string, () => { text: string; signature: string }]>([
    ['an entry left out', 'chain_broken', () => resigned(lines.toSpliced(4, 1))],
    ['two entries exchanged', 'chain_broken', () => resigned(lines.with(6, lines[7]!).with(7, lines[6]!))],
    ['an entry twice', 'chain_broken', () => resigned(lines.toSpliced(4, 0, lines[4]!))],
    ['a count that is wrong', 'count_wrong', () => resigned(lines, { count: 3 })],
    [
      'a policy that is not the sitting’s',
      'header_disagrees',
      () => resigned(lines, { policy: { ...good.header.policy, id: 'x' } }),
    ],
    ['a practice sitting', 'practice_batch', () => sealed(station, signedLog(sittingOf(station, 1, true)))],
    [
      'a mark changed and the chain forged anew',
      'signed_content_differs',
      () =>
        rewritten((body) => (body.type === 'line_scored' ? { ...body, score: { kind: 'mark', mark: 5000 } } : body)),
    ],
    [
      'a sheet signed with a key nobody registered',
      'person_key_unknown',
      () => rewritten((body) => (body.type === 'sheet_signed' ? { ...body, publicKey: keyOf(77).publicKey } : body)),
    ],
    [
      'a sheet with somebody else’s signature',
      'person_signature_wrong',
      () => rewritten((body) => (body.type === 'sheet_signed' ? { ...body, signature: 'a'.repeat(128) } : body)),
    ],
    [
      'a sheet’s signature put under the sitting',
      'person_signature_wrong',
      () => {
        const sheet = log.links.map(({ entry }) => entry.body).find((body) => body.type === 'sheet_signed');
        return rewritten((body) => (body.type === 'sitting_signed' ? { ...body, signature: sheet!.signature } : body));
      },
    ],
    [
      'a sitting signed for other results',
      'signed_content_differs',
      () => rewritten((body) => (body.type === 'sitting_signed' ? { ...body, digest: 'a'.repeat(64) } : body)),
    ],
    [
      'a key exchanged after it was registered',
      'procedure_broken',
      () =>
        rewritten((body, seq) =>
          seq === 3 && body.type === 'key_registered' ? { ...body, personId: EXAMINER.personId } : body,
        ),
    ],
    [
      'a mark above the full mark',
      'procedure_broken',
      () =>
        rewritten((body) => (body.type === 'line_scored' ? { ...body, score: { kind: 'mark', mark: 9000 } } : body)),
    ],
  ])('%s: refused', async (_, kind, make) => {
    expect(await kindOf(make())).toBe(kind);
  });

  it('refuses a sheet one examiner scored in another’s place', async () => {
    const sitting = sittingOf(station, 5);
    const opened = openedLog(sitting, 1);
    const [candidateId = ''] = opened.state.candidates.keys();
    const body: Body = { ...signedSheet(opened, candidateId) };
    expect(await kindOf(sealed(station, record(opened, sitting, body, LEAD.personId)))).toBe('procedure_broken');
  });

  it('refuses closing counts that do not add up', async () => {
    const sitting = sittingOf(station, 6);
    const counts = { expected: 2, signed: 1, absent: 1, voided: 0 };
    const digest = 'a'.repeat(64);
    const closed = record(signedLog(sitting), sitting, { type: 'sitting_closed', ...counts, digest });
    expect(await kindOf(sealed(station, closed))).toBe('closing_differs');
  });

  it('refuses a second history of the same sitting, and stretches it already holds', async () => {
    const sitting = sittingOf(station, 7);
    const real = signedLog(sitting);
    const other = signedLog({ ...sitting, room: '二号考场' });
    expect(await kindOf(sealed(station, real, { batchId: idOf(0x71), to: 9 }))).toBe('receipt');
    expect(await kindOf(sealed(station, other, { batchId: idOf(0x72), from: 9 }))).toBe('history_differs');
    expect(await kindOf(sealed(station, real, { batchId: idOf(0x73) }))).toBe('overlap');
    expect(await kindOf(sealed(station, real, { batchId: idOf(0x74), from: 9 }))).toBe('receipt');
  });

  it('refuses another station’s continuation of a sitting', async () => {
    await enrolAt(central.url, await central.code(), stranger);
    const sitting = sittingOf(station, 8);
    expect(await kindOf(sealed(station, signedLog(sitting), { batchId: idOf(0x81), to: 9 }))).toBe('receipt');
    const theirs = signedLog({ ...sitting, stationId: stranger.stationId });
    expect(await kindOf(sealed(stranger, theirs, { batchId: idOf(0x82), from: 9 }))).toBe('history_differs');
  });

  it('takes the good one after all that', async () => {
    expect(keyOfPerson(EXAMINER).publicKey).toBe(keyOf(10).publicKey);
    expect(await kindOf(good)).toBe('receipt');
  });
});
