import { expect, test } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Refusal } from '#shared/conduct/refusal.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import { missingBeforeSigning } from '#shared/progress/before-signing.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';
import { by } from '#test/support/moment.ts';

const { sitting, scorers, lead, checker, supervisor, candidates, state } = readySitting();
const examiner = scorers[0]!.personId;
const ref = { candidateId: candidates[0]!.candidateId, examinerId: examiner };
/** Everybody has a key of their own. */
const keyFor = (personId: string): string => personId.replaceAll('-', '').repeat(2);
const signature = { digest: 'b'.repeat(64), publicKey: keyFor(examiner), signature: 'd'.repeat(128) };
const score = (line: string, mark: number, cause: 'typed' | 'correction' = 'typed', reason = '', who = ref): Body => ({
  type: 'line_scored',
  ...who,
  line,
  score: { kind: 'mark', mark },
  cause,
  reason,
});
const key = (personId: string): Body => ({ type: 'key_registered', personId, publicKey: keyFor(personId) });
const mark = (candidateId: string, attendance: 'absent' | 'void' | 'present', reason = ''): Body => ({
  type: 'attendance_recorded',
  candidateId,
  attendance,
  reason,
});
const after = (from: SittingState, ...bodies: Body[]) =>
  foldAll(
    from,
    linksOf(
      sitting,
      bodies.map((b) => [b, null]),
      from,
    ),
  );
const kindOf = (from: SittingState, body: Body, actor: string | null): Refusal['kind'] | 'fine' => {
  const judged = mayRecord(from, body, by(actor));
  return judged.ok ? 'fine' : judged.error.kind;
};
const wholeSheet = (who: typeof ref): Body[] => [
  score('1.1', 4000, 'typed', '', who),
  score('1.2', 6000, 'typed', '', who),
  score('2.1', 9000, 'typed', '', who),
  key(who.examinerId),
  { type: 'sheet_signed', ...who, ...signature, publicKey: keyFor(who.examinerId) },
];

test.each<[string, Body, string | null, Refusal['kind'] | 'fine']>([
  ['the examiner scores their own sheet', score('1.1', 4000), examiner, 'fine'],
  ['nobody signed in', score('1.1', 4000), null, 'sign_in_first'],
  ['another examiner', score('1.1', 4000), scorers[1]!.personId, 'not_your_sheet'],
  ['one hundredth over the full mark', score('1.1', 4001), examiner, 'mark_over_full'],
  ['a line the scheme lacks', score('1.3', 0), examiner, 'line_unknown'],
  [
    'a candidate the roster lacks',
    score('1.1', 1, 'typed', '', { ...ref, candidateId: lead.personId }),
    examiner,
    'candidate_unknown',
  ],
  [
    'a checker as examiner',
    score('1.1', 1, 'typed', '', { ...ref, examinerId: checker.personId }),
    checker.personId,
    'role_may_not',
  ],
  [
    'a deduction over the full mark',
    { ...score('1.1', 0), score: { kind: 'deductions', deductions: [4001] } } as Body,
    examiner,
    'mark_over_full',
  ],
  ['signing a sheet with lines open', { type: 'sheet_signed', ...ref, ...signature }, examiner, 'key_changed'],
  [
    'a veto without a reason',
    { type: 'veto_recorded', ...ref, line: '1.2', applies: true, reason: ' ', witness: '' },
    examiner,
    'reason_needed',
  ],
  [
    'a veto the line does not have',
    { type: 'veto_recorded', ...ref, line: '2.9', applies: true, reason: '裂纹', witness: '' },
    examiner,
    'line_unknown',
  ],
  ['void without a reason', mark(ref.candidateId, 'void'), examiner, 'reason_needed'],
  ['absent', mark(ref.candidateId, 'absent'), examiner, 'fine'],
  ['a second genesis', { type: 'sitting_opened', sitting }, null, 'sitting_opened_already'],
  [
    'a number twice',
    { type: 'candidates_admitted', candidates: [{ ...candidates[0]!, candidateId: lead.personId }], source: null },
    null,
    'candidate_number_taken',
  ],
  [
    'closing before the lead signed',
    { type: 'sitting_closed', expected: 6, signed: 6, absent: 0, voided: 0, digest: 'b'.repeat(64) },
    null,
    'signing_order',
  ],
])('%s', (_, body, actor, kind) => expect(kindOf(state, body, actor)).toBe(kind));

test('nothing is recorded before the sitting was opened', () => {
  expect(kindOf(EMPTY_STATE, score('1.1', 1), examiner)).toBe('sitting_not_opened');
});

test('absent and void candidates are not scored, and coming back needs a reason', () => {
  const gone = after(state, mark(ref.candidateId, 'absent'));
  expect(kindOf(gone, score('1.1', 1), examiner)).toBe('candidate_absent');
  expect(kindOf(after(state, mark(ref.candidateId, 'void', '夹带')), score('1.1', 1), examiner)).toBe('candidate_void');
  expect(kindOf(gone, mark(ref.candidateId, 'present'), examiner)).toBe('reason_needed');
  expect(kindOf(gone, mark(ref.candidateId, 'present', '十分钟后到场'), examiner)).toBe('fine');
});

test('a signed sheet changes only by a correction with a reason', () => {
  const signed = after(state, ...wholeSheet(ref));
  expect(kindOf(signed, score('1.1', 1000), examiner)).toBe('reason_needed');
  expect(kindOf(signed, score('1.1', 1000, 'correction', '  '), examiner)).toBe('reason_needed');
  expect(kindOf(signed, score('1.1', 1000, 'correction', '看错尺寸'), examiner)).toBe('fine');
});

test('once a sheet exists the scheme stays, and a registered key can not be swapped', () => {
  const begun = after(state, score('1.1', 1), key(examiner));
  expect(kindOf(begun, { type: 'scheme_adopted', scheme: state.scheme!, source: null }, null)).toBe('scheme_in_use');
  expect(kindOf(begun, { type: 'key_registered', personId: examiner, publicKey: keyFor(lead.personId) }, null)).toBe(
    'key_changed',
  );
});

test('the sitting is signed in order: every sheet, then checker, lead, supervisor', () => {
  const by = (role: 'checker' | 'lead' | 'supervisor', personId: string): Body => ({
    type: 'sitting_signed',
    role,
    personId,
    ...signature,
    publicKey: keyFor(personId),
    opinion: '',
  });
  const keys = [checker, lead, supervisor].map((p) => key(p.personId));
  expect(missingBeforeSigning(state, 'checker')).toEqual({ kind: 'sheets_unsigned', count: 6 });
  const sheets = candidates
    .slice(0, 1)
    .flatMap(({ candidateId }) => scorers.flatMap((s) => wholeSheet({ candidateId, examinerId: s.personId })));
  const done = after(state, ...keys, ...sheets, mark(candidates[1]!.candidateId, 'absent'));
  expect(missingBeforeSigning(done, 'checker')).toBeNull();
  expect(kindOf(done, by('lead', lead.personId), lead.personId)).toBe('signing_order');
  expect(kindOf(done, by('checker', lead.personId), lead.personId)).toBe('role_may_not');
  const checked = after(done, by('checker', checker.personId));
  expect(kindOf(checked, by('lead', lead.personId), lead.personId)).toBe('fine');
  expect(kindOf(checked, by('supervisor', supervisor.personId), supervisor.personId)).toBe('signing_order');
  expect(ledgerOf(done)).toMatchObject({ expected: 6, signed: 3, absent: 3, voided: 0, open: 0 });
});

test('only the site head answers for a document that is not in force', () => {
  const head = aPerson('site-head', '罗芳');
  const named = after(state, { type: 'staff_named', people: [head], source: null });
  const why: Body = { type: 'exception_explained', what: 'policy_not_in_force', reason: '市局批复延续' };
  expect(kindOf(named, why, null)).toBe('sign_in_first');
  expect(kindOf(named, why, lead.personId)).toBe('role_may_not');
  expect(kindOf(named, why, head.personId)).toBe('fine');
  expect(kindOf(named, { ...why, what: 'headcount_differs' }, lead.personId)).toBe('fine');
});
