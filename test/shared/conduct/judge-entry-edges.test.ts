import { expect, test } from 'vitest';
import { judgeEntry } from '#shared/conduct/judge-entry.ts';
import type { Verifies } from '#shared/base/signing/verify.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { hashLine } from '#shared/record/chain.ts';
import type { SittingState } from '#shared/record/state.ts';
import { rootedDay } from '#test/support/rooted.ts';

// What is asked about signatures where there is nothing that they could be over, or no signature.

const day = rootedDay({ edition: 6 });
const at = '2026-11-20T02:00:00.000Z';
/** What the judge asked whether it is signed: as what, which sitting the text names, and by which signature; and the answer. */
function asked(state: SittingState, body: Body, holds = true) {
  const questions: unknown[] = [];
  const verifies: Verifies = (type, text, _key, signature) => {
    questions.push([type, (JSON.parse(text) as { readonly sitting: string }).sitting, signature]);
    return holds;
  };
  const where = { log: day.sitting.sittingId, station: day.sitting.stationId, seq: 99, prev: '0'.repeat(64) };
  const entry = { v: 1, ...where, at, elapsed: 1, high: at, actor: day.head.personId, body } as const;
  const answer = judgeEntry(state, entry, { thirdCopyKept: true, verifies });
  return [questions, answer.ok ? 'fine' : answer.error];
}
const wrong = { kind: 'forged', as: 'person_signature_wrong' };
const { sittingId } = day.sitting;
const replaced: BodyOf<'key_replaced'> = {
  ...{ type: 'key_replaced', personId: day.examiner.personId, old: day.keyOf(day.examiner).publicKey },
  ...{ publicKey: 'c'.repeat(64), witness: day.checker.personId, idSeen: true, reason: '忘记口令' },
};

test('a signature that is missing is asked about as an empty one', () => {
  expect(asked(day.state, replaced, false)).toEqual([[['endorsement', sittingId, '']], wrong]);
  expect(asked(day.state, replaced)).toEqual([
    [
      ['endorsement', sittingId, ''],
      ['witness', sittingId, ''],
    ],
    'fine',
  ]);
});

test('before a sitting was opened a signature names none, and whatever it is under is refused', () => {
  const unopened: SittingState = {
    ...day.state,
    sitting: null,
    slips: new Map([[day.clerk.personId, { slipKey: 'key', salt: '' }]]),
  };
  const refused = { kind: 'refused', refusal: { kind: 'sitting_not_opened' } };
  const slip: Body = { type: 'slip_used', personId: day.clerk.personId, publicKey: 'd'.repeat(64), signature: 's' };
  const succeeded: Body = {
    ...{ type: 'head_succeeded', personId: day.clerk.personId, old: 'a', publicKey: 'b', reason: '未到场' },
    ...{ witness: day.checker.personId, signature: 's', witnessSignature: 'w' },
  };
  expect(asked(unopened, replaced)).toEqual([[['endorsement', '', '']], refused]);
  expect(asked(unopened, slip)).toEqual([[['slip', '', 's']], refused]);
  expect(asked(unopened, succeeded)).toEqual([
    [
      ['succession', '', 's'],
      ['succession', '', 'w'],
    ],
    refused,
  ]);
  const { expected, signed, absent, voided } = ledgerOf(unopened);
  const closing: Body = { type: 'sitting_closed', expected, signed, absent, voided, digest: hashLine('') };
  expect(asked(unopened, closing)).toEqual([[], refused]);
});
