import { expect, it } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import { checkRows, isToBeChecked, paperCheckObstacle, signedSheets } from '#shared/progress/paper-check.ts';
import { differencesIn, figuresOf, proofStanding, unproofread } from '#shared/progress/proofreading.ts';
import { lineOf, unscoredLines } from '#shared/progress/sheet-lines.ts';
import type { PaperDraw } from '#shared/record/changes.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import { readyReview } from '#test/support/review.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

// 校对 and 纸面抽查 at their edges: one entry before or after another, lines that the scheme has not, sheets of who is gone.

const ready = readySitting({
  edition: 10,
  settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 1, proofreading: 'lines', paperCheck: 1 },
});
const [one, other] = ready.candidates.map(({ candidateId }) => ({
  candidateId,
  examinerId: ready.scorers[0]!.personId,
})) as [{ candidateId: string; examinerId: string }, { candidateId: string; examinerId: string }];
const when = (seq: number) => ({ at: '', by: ready.checker.personId, seq });
const signature = (seq: number) => ({ digest: '', publicKey: '', signature: '', at: '', seq });
const sheets = (...each: readonly (readonly [typeof one, Partial<Sheet>])[]): SittingState => ({
  ...ready.state,
  sheets: new Map(each.map(([ref, over]) => [sheetKey(ref), { ...sheetOf(ready.state, ref), ...over }])),
});
const proof = (seq: number) => ({ read: [], settled: null, ...when(seq) });
const draw = (seq: number, ...drawn: readonly (typeof one)[]): PaperDraw => ({
  ...{ seed: '135246', of: 2, size: 1, sheets: [...drawn], reason: '' },
  ...when(seq),
});

it('a reading counts from the entry of the signature on, and no earlier', () => {
  const standing = (read: number, signed: number) =>
    proofStanding(sheets([one, { proofs: [proof(read)], signature: signature(signed) }]), one);
  expect([standing(5, 6), standing(6, 6), standing(7, 6)]).toEqual(['open', 'agrees', 'agrees']);
});

it('a deduction on a line that the scheme has not is worth nothing', () => {
  const scores = { '9.9': { score: { kind: 'deductions' as const, deductions: [100] }, seq: 5 } };
  expect(figuresOf(sheets([one, { scores }]), one)).toEqual([{ line: '9.9', mark: 0 }]);
  const read = [{ line: '9.9', mark: 0 }];
  expect(differencesIn(sheets([one, { scores }]), one, { ...proof(7), read })).toEqual([]);
});

it('sheets are to be read in the order in which they are expected; of who is gone none is', () => {
  const both = sheets([other, { signature: signature(6) }], [one, { signature: signature(7) }]);
  expect(unproofread(both)).toEqual([
    { ...one, standing: 'open' },
    { ...other, standing: 'open' },
  ]);
  const absent = { attendance: 'absent' as const, reason: '', ...when(8) };
  const gone = { ...both, attendance: new Map([[one.candidateId, absent]]) };
  expect([unproofread(gone), signedSheets(gone)]).toEqual([[{ ...other, standing: 'open' }], [other]]);
  expect(unproofread(EMPTY_STATE)).toEqual([]);
});

it('paper is checked of what was drawn or signed after the first draw, not by the draw itself', () => {
  const checked = (signed: number, ...draws: readonly PaperDraw[]) =>
    isToBeChecked({ ...sheets([one, { signature: signature(signed) }]), paperDraws: draws }, one);
  expect([checked(7, draw(8)), checked(8, draw(8)), checked(9, draw(8))]).toEqual([false, false, true]);
  // signed between two draws it is after the first
  expect([checked(9, draw(8), draw(10)), checked(7, draw(8, other), draw(10))]).toEqual([true, false]);
});

it('paper of who is gone since is not checked any more, and every other sheet has its row', () => {
  const check = { outcome: 'differs' as const, lines: [], text: '', settled: null, ...when(9) };
  const both: SittingState = {
    ...sheets([one, { signature: signature(6) }], [other, { signature: signature(7), checks: [check] }]),
    paperDraws: [draw(8, one, other)],
  };
  const row = (at: number, standing: string) => ({
    ...{ candidate: ready.candidates[at], examiner: ready.scorers[0], ref: [one, other][at], standing },
  });
  expect(checkRows(both)).toEqual([row(0, 'open'), row(1, 'differs')]);
  expect(paperCheckObstacle(both)).toEqual({ kind: 'paper_check_open', count: 2 });
  const absent = { attendance: 'void' as const, reason: '', ...when(10) };
  const gone = { ...both, attendance: new Map([[one.candidateId, absent]]) };
  expect([checkRows(gone), paperCheckObstacle(gone)]).toEqual([
    [row(1, 'differs')],
    { kind: 'paper_check_open', count: 1 },
  ]);
  expect(paperCheckObstacle(EMPTY_STATE)).toBeNull();
});

it('lines are found by number, and none are owed where there is no scheme or nobody', () => {
  expect([lineOf(ready.state, '1.1')?.name, lineOf(ready.state, '1'), lineOf(ready.state, '.1')]).toEqual([
    ...['焊前准备', null, null],
  ]);
  expect(unscoredLines({ ...ready.state, scheme: null }, one)).toEqual([]);
  // whoever is not on the roster owes what everybody does
  expect(unscoredLines(ready.state, { ...one, candidateId: 'gone' })).toEqual(['1.1', '1.2', '2.1']);
  const review = readyReview([{ ...aCandidate('001', '彭博'), level: 'technician' }]);
  const { personId } = review.experts[0]!;
  expect(unscoredLines(review.state, { candidateId: 'gone', examinerId: personId })).toEqual(['1.1', '2.1', '3.1']);
});
