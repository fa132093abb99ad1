import { describe, expect, test } from 'vitest';
import { judgeEntry, type EntryFault } from '#shared/conduct/judge-entry.ts';
import type { SignedType } from '#shared/base/signing/message.ts';
import type { Verifies } from '#shared/base/signing/verify.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { hashLine } from '#shared/record/chain.ts';
import { endorsedText, isEndorsed } from '#shared/record/endorsement.ts';
import type { Entry } from '#shared/record/entry.ts';
import { witnessText } from '#shared/record/key-witness.ts';
import { slipText } from '#shared/record/slip.ts';
import { successionText } from '#shared/record/head-succession.ts';
import type { SittingState } from '#shared/record/state.ts';
import { sheetSnapshot, sittingSnapshot } from '#shared/results/snapshot.ts';
import { idOf } from '#test/support/handover.ts';
import { rootedDay, scoreAll, signAll } from '#test/support/rooted.ts';
import { aSitting, readySitting } from '#test/support/sitting.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';

// Signatures here are hashes of what, over which text, by which key: who signed what is told to the letter, and quickly.

const sealed = (type: SignedType, text: string, key: string): string => hashLine(JSON.stringify([type, text, key]));
const verifies: Verifies = (type, text, key, signature) => sealed(type, text, key) === signature;

const day = rootedDay({ edition: 6 });
scoreAll(day);
const keyOf = (person: { readonly personId: string }): string => day.state.keys.get(person.personId) ?? '';
const HEAD_KEY = day.state.root?.publicKey ?? '';
const { sittingId } = day.sitting;

const judged = (
  state: SittingState,
  body: Body,
  {
    actor = null,
    ...over
  }: Partial<Omit<Entry, 'actor'>> & { readonly actor?: { readonly personId: string } | null } = {},
): EntryFault | 'fine' => {
  const at = '2026-11-20T02:00:00.000Z';
  const entry: Entry = {
    ...{ v: 1, log: sittingId, station: day.sitting.stationId, seq: state.head.seq + 1, prev: state.head.hash },
    ...{ at, elapsed: 1, high: at, actor: actor?.personId ?? null, body },
    ...over,
  };
  const answer = judgeEntry(state, entry, { thirdCopyKept: true, verifies });
  return answer.ok ? 'fine' : answer.error;
};
const forged = (as: string) => ({ kind: 'forged', as });
const refused = (kind: string, detail?: object) => ({
  kind: 'refused',
  refusal: detail === undefined ? { kind } : { kind, detail },
});
const endorsed = (body: Body, key = HEAD_KEY, sitting = sittingId): Body =>
  isEndorsed(body) ? { ...body, endorsement: sealed('endorsement', endorsedText(sitting, body), key) } : body;
const note: Body = { type: 'note_added', candidateId: null, text: '一切正常' };
const by = (actor: { readonly personId: string }) => ({ actor });

describe('an entry stands where and when it says', () => {
  test('with the latest time of any entry so far', () => {
    const latest = day.state.high ?? '';
    const earlier = new Date(Date.parse(latest) - 1000).toISOString();
    const later = new Date(Date.parse(latest) + 1000).toISOString();
    const times = (at: string, said: string, state = day.state) =>
      judged(state, note, { ...by(day.clerk), at, high: said });
    expect([times(latest, latest), times(later, later), times(earlier, latest)]).toEqual(['fine', 'fine', 'fine']);
    for (const [at, said] of [
      [later, latest],
      [earlier, earlier],
      [latest, later],
    ] as const)
      expect(times(at, said)).toEqual(refused('time_unsound'));
  });

  test('in its own log and at its own station, where it opens one', () => {
    const sitting = aSitting();
    const opened: Body = { type: 'sitting_opened', sitting };
    const here = { log: sitting.sittingId, station: sitting.stationId };
    expect(judged(EMPTY_STATE, opened, here)).toBe('fine');
    expect(judged(EMPTY_STATE, opened, { ...here, log: idOf(1) })).toEqual(forged('genesis_misplaced'));
    expect(judged(EMPTY_STATE, opened, { ...here, station: idOf(1) })).toEqual(forged('genesis_misplaced'));
  });

  test('by the station that writes, and allowed by the one door', () => {
    expect(judged(day.state, note, by(day.clerk))).toBe('fine');
    expect(judged(day.state, note, { ...by(day.clerk), station: idOf(1) })).toEqual(forged('station_changed'));
    expect(judged(day.state, note)).toEqual(refused('sign_in_first'));
    const text: Body = { type: 'sitting_corrected', field: 'room', old: '别处', fresh: '二号', reason: '记错' };
    expect(judged(day.state, text, by(day.head))).toEqual(refused('correction_unsound'));
  });
});

describe('what the site head signs', () => {
  const newcomer = { ...day.checker, personId: idOf(0xabc), name: '胡明' };
  const named: Body = { type: 'staff_named', people: [newcomer], source: null };
  test('stands under their key and names the sitting', () => {
    expect(judged(day.state, endorsed(named), by(day.head))).toBe('fine');
    for (const body of [named, endorsed(named, keyOf(day.clerk)), endorsed(named, HEAD_KEY, idOf(1))])
      expect(judged(day.state, body, by(day.head))).toEqual(forged('person_signature_wrong'));
  });
  test('is asked for only where roles have a root', () => {
    const { state, sitting } = readySitting();
    const here = { log: sitting.sittingId, station: sitting.stationId };
    expect(judged(state, named, here)).toBe('fine');
  });

  const unsigned: BodyOf<'key_replaced'> = {
    ...{ type: 'key_replaced', personId: day.examiner.personId, old: keyOf(day.examiner), publicKey: 'c'.repeat(64) },
    ...{ witness: day.checker.personId, idSeen: true, reason: '忘记口令' },
  };
  const replaced = (key: string, state = day.state) => {
    const witnessSignature = sealed('witness', witnessText(sittingId, unsigned), key);
    return judged(state, endorsed({ ...unsigned, witnessSignature }), by(day.head));
  };
  test('where a key is replaced the witness signs beside', () => {
    expect(replaced(keyOf(day.checker))).toBe('fine');
    expect(replaced(keyOf(day.lead))).toEqual(forged('person_signature_wrong'));
    expect(judged(day.state, endorsed(unsigned), by(day.head))).toEqual(forged('person_signature_wrong'));
    const bare = {
      ...unsigned,
      witnessSignature: sealed('witness', witnessText(sittingId, unsigned), keyOf(day.checker)),
    };
    expect(judged(day.state, bare, by(day.head))).toEqual(forged('person_signature_wrong'));
  });
  test('from edition 6 on, with a key of their own', () => {
    const earlier = { ...day.state, sitting: { ...day.sitting, edition: 5 } };
    expect(judged(earlier, endorsed(unsigned), by(day.head))).toBe('fine');
    const keyless = new Map([...day.state.keys].filter(([id]) => id !== day.checker.personId));
    expect(replaced('any', { ...day.state, keys: keyless })).toEqual(refused('witness_keyless'));
  });
});

test('a key that somebody binds by themselves is signed for by the slip', () => {
  const newcomer = { ...day.checker, personId: idOf(0xabc), name: '胡明' };
  const state: SittingState = {
    ...day.state,
    people: new Map([...day.state.people, [newcomer.personId, newcomer]]),
    slips: new Map([[newcomer.personId, { slipKey: 'slip key', salt: '' }]]),
  };
  const publicKey = 'd'.repeat(64);
  const used = (key: string, id = sittingId): Body => ({
    ...{ type: 'slip_used', personId: newcomer.personId, publicKey },
    signature: sealed('slip', slipText(id, newcomer.personId, publicKey), key),
  });
  expect(judged(state, used('slip key'), by(newcomer))).toBe('fine');
  expect(judged(state, used('another'), by(newcomer))).toEqual(forged('person_signature_wrong'));
  expect(judged(state, used('slip key', idOf(1)), by(newcomer))).toEqual(forged('person_signature_wrong'));
  expect(judged({ ...state, slips: new Map() }, used('slip key'), by(newcomer))).toEqual(refused('slip_unknown'));
});

test('whoever takes the site head’s place signs for it, and so does the witness', () => {
  const state: SittingState = { ...day.state, deputy: day.clerk.personId };
  const said: BodyOf<'head_succeeded'> = {
    ...{ type: 'head_succeeded', personId: day.clerk.personId, old: HEAD_KEY, publicKey: keyOf(day.clerk) },
    ...{ witness: day.checker.personId, reason: '未到场', signature: '', witnessSignature: '' },
  };
  const text = successionText(sittingId, said);
  const succeeded = (own: string, witness: string, from = state) =>
    judged(
      from,
      {
        ...said,
        signature: sealed('succession', text, own),
        witnessSignature: sealed('succession', text, witness),
      },
      by(day.clerk),
    );
  expect(succeeded(keyOf(day.clerk), keyOf(day.checker))).toBe('fine');
  expect(succeeded(keyOf(day.lead), keyOf(day.checker))).toEqual(forged('person_signature_wrong'));
  expect(succeeded(keyOf(day.clerk), keyOf(day.clerk))).toEqual(forged('person_signature_wrong'));
  const keys = new Map([...state.keys].filter(([id]) => id !== day.checker.personId));
  expect(succeeded(keyOf(day.clerk), 'any', { ...state, keys })).toEqual(refused('witness_unfit'));
});

describe('a signature under marks', () => {
  const [candidate] = day.candidates;
  const ref = { candidateId: candidate?.candidateId ?? '', examinerId: day.examiner.personId };
  const unsigned = sheetSnapshot(day.state, ref) ?? '';
  const own = keyOf(day.examiner);
  const signed = (over: object = {}, key = own): Body => ({
    ...{ type: 'sheet_signed', ...ref, digest: hashLine(unsigned), publicKey: own },
    signature: sealed('sheet-signature', unsigned, key),
    ...over,
  });
  test('of a sheet is over what the record says of it, by the examiner’s key', () => {
    expect(judged(day.state, signed(), by(day.examiner))).toBe('fine');
    expect(judged(day.state, signed({ publicKey: keyOf(day.lead) }), by(day.examiner))).toEqual(
      forged('person_key_unknown'),
    );
    const digest = hashLine('other');
    expect(judged(day.state, signed({ digest }), by(day.examiner))).toEqual(forged('signed_content_differs'));
    expect(judged(day.state, signed({}, keyOf(day.lead)), by(day.examiner))).toEqual(forged('person_signature_wrong'));
    const nothing = { ...day.state, scheme: null };
    expect(judged(nothing, signed({ digest: hashLine('') }), by(day.examiner))).toEqual(
      forged('signed_content_differs'),
    );
  });

  const whole = sittingSnapshot(day.state) ?? '';
  const above = (over: object = {}, key = keyOf(day.checker)): Body => ({
    ...{ type: 'sitting_signed', role: 'checker', personId: day.checker.personId, opinion: '' },
    ...{ digest: hashLine(whole), publicKey: keyOf(day.checker) },
    signature: sealed('sitting-signature', whole, key),
    ...over,
  });
  test('under the sitting is over all of it, by the signer’s key', () => {
    expect(judged(day.state, above(), by(day.checker))).toBe('fine');
    expect(judged(day.state, above({ publicKey: keyOf(day.lead) }), by(day.checker))).toEqual(
      forged('person_key_unknown'),
    );
    expect(judged(day.state, above({ digest: hashLine(unsigned) }), by(day.checker))).toEqual(
      forged('signed_content_differs'),
    );
    expect(judged(day.state, above({}, keyOf(day.lead)), by(day.checker))).toEqual(forged('person_signature_wrong'));
  });
});

test('a takeover is read and signed by both stations', () => {
  const [oldKey, newKey] = ['1'.repeat(64), '2'.repeat(64)] as const;
  const said = JSON.stringify({
    ...{ oldStationId: day.sitting.stationId, oldKey, newStationId: idOf(2), newKey, name: '二号工位' },
    ...{ organiser: '示例企业', reason: '一号机无法开机', by: '罗芳' },
    ...{ backupAt: '2026-11-20T01:30:00.000Z', at: '2026-11-20T02:00:00.000Z' },
  });
  const replaced = (text: string, oldSigner: string, newSigner: string): Body => ({
    ...{ type: 'station_replaced', text, oldSignature: sealed('takeover', text, oldSigner) },
    newSignature: sealed('takeover', text, newSigner),
  });
  const there = { station: idOf(2) };
  expect(judged(day.state, replaced(said, oldKey, newKey), there)).toBe('fine');
  expect(judged(day.state, replaced(said, newKey, newKey), there)).toEqual(forged('takeover_forged'));
  expect(judged(day.state, replaced(said, oldKey, oldKey), there)).toEqual(forged('takeover_forged'));
  expect(judged(day.state, replaced('{}', oldKey, newKey))).toEqual(forged('takeover_unreadable'));
});

test('a closing counts what the record counts, and names what it says', () => {
  const signedDay = { ...day, links: [] };
  signAll(signedDay);
  const { state } = signedDay;
  const { expected, signed, absent, voided } = ledgerOf(state);
  const sound = { expected, signed, absent, voided, digest: hashLine(sittingSnapshot(state) ?? '') };
  expect([expected, signed, absent, voided]).toEqual([2, 2, 0, 0]);
  const closed = (over: Partial<typeof sound>) =>
    judged(state, { type: 'sitting_closed', ...sound, ...over }, by(day.head));
  expect(closed({})).toBe('fine');
  for (const over of [{ expected: 3 }, { signed: 1 }, { absent: 1 }, { voided: 1 }, { digest: hashLine('') }])
    expect(closed(over)).toEqual(forged('closing_differs'));
});
