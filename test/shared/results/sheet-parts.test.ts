import { expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { resultOf, resultsOf } from '#shared/results/candidate-result.ts';
import { hidesMarks } from '#shared/results/disclosure.ts';
import { isHandedIn } from '#shared/results/handed-in.ts';
import { sheetSnapshot } from '#shared/results/snapshot.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';
import { entryScores, readyReview } from '#test/support/review.ts';

// What each examiner's sheet brings to a result: what was given on it, whose it was to give, and that nothing is no nought.

const put = (from: SittingState, ...bodies: readonly Body[]): SittingState =>
  foldAll(
    from,
    linksOf(
      from.sitting!,
      bodies.map((body) => [body, null]),
      from,
    ),
  );
const scored = (candidateId: string, examinerId: string, line: string, mark = 1000): Body => ({
  ...{ type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' },
  score: { kind: 'mark', mark },
});

it('a task of which one line is marked was reached; the one nobody began was not', () => {
  const { state, scorers, candidates } = readySitting();
  const [first] = candidates;
  const begun = put(state, scored(first!.candidateId, scorers[0]!.personId, '1.2'));
  const [part, other] = resultOf(begun, first!).sheets;
  expect([part?.given, part?.stage, part?.score?.total.num]).toEqual([[true, false], 'started', 600]);
  expect([other?.given, other?.stage, other?.score]).toEqual([[false, false], 'empty', null]);
});

it('before a scheme is adopted there is nothing to give and no mark', () => {
  const { state, candidates } = readySitting();
  const [part] = resultOf({ ...state, scheme: null }, candidates[0]!).sheets;
  expect([part?.given, part?.own, part?.score]).toEqual([[], [], null]);
});

it('the marks of somebody sent away come to nothing, and they stand where they were admitted', () => {
  const { state, scorers, candidates } = readySitting();
  const [first, second] = candidates;
  const gone = put(state, ...scorers.map(({ personId }) => scored(first!.candidateId, personId, '1.1')), {
    type: 'attendance_recorded',
    candidateId: first!.candidateId,
    attendance: 'void',
    reason: '替考',
  });
  expect(resultOf(gone, first!).sheets.map(({ score }) => score)).toEqual([null, null, null]);
  expect(resultsOf(gone).map(({ candidate, verdict }) => [candidate.name, verdict])).toEqual([
    [first!.name, 'void'],
    [second!.name, 'open'],
  ]);
});

it('where tasks are divided each sheet says which are its own, and what is signed holds no others', () => {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
  const { state, scorers, candidates } = readySitting({ edition: 10, settings });
  const [one, two] = scorers;
  const divided = put(state, {
    ...{ type: 'tasks_divided', reason: '' },
    shares: [
      { personId: one!.personId, tasks: [1] },
      { personId: two!.personId, tasks: [2] },
    ],
  });
  const { candidateId } = candidates[0]!;
  const own = resultOf(divided, candidates[0]!).sheets.map((part) => [part.examiner.name, part.own]);
  expect(own).toEqual([
    [one!.name, [true, false]],
    [two!.name, [false, true]],
  ]);
  const text = sheetSnapshot(divided, { candidateId, examinerId: two!.personId });
  expect(JSON.parse(text!)).toMatchObject({ what: 'sheet', own: [2], tasks: [{ lines: [['2.1', null, null]] }] });
});

it('one candidate’s sheets that are not all signed keep the record in the house', () => {
  const { state, scorers, candidates } = readySitting({ edition: 10 });
  const [first, second] = candidates;
  const sign = (candidateId: string): Body[] =>
    scorers.map(({ personId: examinerId }) => ({
      ...{ type: 'sheet_signed', candidateId, examinerId, digest: 'a'.repeat(64) },
      ...{ publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) },
    }));
  const marks = candidates.flatMap(({ candidateId }) =>
    scorers.flatMap(({ personId }) => ['1.1', '1.2', '2.1'].map((line) => scored(candidateId, personId, line))),
  );
  const half = put(state, ...marks, ...sign(first!.candidateId));
  expect([hidesMarks(half), hidesMarks(put(half, ...sign(second!.candidateId)))]).toEqual([true, false]);
});

it('of whoever did not reach the review no sheet is owed (天津 综合评审工作流程 四)', () => {
  const candidate = { ...aCandidate('001', '彭博'), level: 'technician' as const };
  const { state } = readyReview([candidate]);
  const today = { ...state, sitting: { ...state.sitting!, edition: 10 } };
  const reached = put(today, ...entryScores(candidate.candidateId, 9000, 9000));
  const short = put(today, ...entryScores(candidate.candidateId, 2000, 2000));
  expect([isHandedIn(reached, candidate.candidateId), isHandedIn(short, candidate.candidateId)]).toEqual([false, true]);
  expect(resultOf(short, candidate).sheets.map(({ stage, score }) => [stage, score])).toEqual(
    Array(3).fill(['barred', null]),
  );
});
