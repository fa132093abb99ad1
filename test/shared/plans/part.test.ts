import { expect, test } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { partOf } from '#shared/plans/part.ts';
import { after, asked, entryScores, marked, readyReview, ticked } from '#test/support/review.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

const says = (part: ReturnType<typeof partOf>, at = 0) =>
  part?.people[at]?.brings.map(({ subject, outcome, shown }) => `${subject} ${outcome} ${shown}`.trim());
const policy = (id: string) => ({ id, version: '2', rulesHash: 'a'.repeat(64) });
const attendance = (candidateId: string, is: 'absent' | 'void'): Body => ({
  ...{ type: 'attendance_recorded', candidateId, attendance: is, reason: '' },
});

test('a practical exam brings one subject, open until it is scored', () => {
  const { state, candidates } = readySitting();
  expect(says(partOf(state))).toEqual(['practical open']);
  const gone = after(state, [
    attendance(candidates[0]!.candidateId, 'absent'),
    attendance(candidates[1]!.candidateId, 'void'),
  ]);
  expect(says(partOf(gone))).toEqual(['practical absent']);
  expect(says(partOf(gone), 1)).toEqual(['practical void']);
});

test('the board of 特级技师 gives a review by the same sheets', () => {
  const { state } = readySitting({ policy: policy('tianjin-chief'), level: 'special' });
  expect(says(partOf(state))).toEqual(['review open']);
});

test('a panel brings three subjects, each by itself', () => {
  const { state, candidates, scorers } = readySitting({ procedure: 'panel', policy: policy('chongqing-crossover') });
  const { candidateId } = candidates[0]!;
  const marks = scorers.flatMap(({ personId }) =>
    [7000, 5000, 8000].map((mark, task): Body => ({
      ...{ type: 'line_scored', candidateId, examinerId: personId, line: `${String(task + 1)}.1` },
      ...{ score: { kind: 'mark', mark }, cause: 'typed', reason: '' },
    })),
  );
  const part = partOf(after(state, marks));
  expect(says(part)).toEqual(['theory passed 70.00', 'practical failed 50.00', 'review passed 80.00']);
  expect(part?.people[0]?.brings[1]?.because.every(({ code }) => code.startsWith('skill_'))).toBe(true);
  expect(says(part, 1)).toEqual(['theory open', 'practical open', 'review open']);
});

test('a review brings thesis and review as far as it came', () => {
  const senior = { ...aCandidate('001', '陈婷华'), level: 'senior-technician' as const };
  const { candidateId } = senior;
  const { state, experts } = readyReview([senior]);
  expect(says(partOf(state))).toEqual(['thesis open', 'review open']);
  const entered = after(state, entryScores(candidateId, 7000, 8000));
  expect(partOf(entered)?.people[0]?.imported).toEqual({ theory: 7000, practical: 8000 });
  const thesis = (content: number, defence: number) => [
    ...asked(candidateId, 5),
    ...marked(candidateId, experts, 'content', [content, content, content]),
    ...marked(candidateId, experts, 'defence', [defence, defence, defence]),
  ];
  const failed = after(entered, [...thesis(5000, 5000), ticked(candidateId, 'fail')]);
  expect(says(partOf(failed))).toEqual(['thesis failed 50.00', 'review open']);
  const whole = [...thesis(8000, 8000), ...marked(candidateId, experts, 'performance', [7000, 7000, 7000])];
  expect(says(partOf(after(entered, [...whole, ticked(candidateId, 'pass')])))).toEqual([
    'thesis passed 80.00',
    'review passed 70.00',
  ]);
  const barred = after(state, entryScores(candidateId, 5000, 8000));
  expect(says(partOf(barred))).toEqual(['thesis open', 'review open']);
});

test('a technician has no thesis, and a void sitting brings nothing', () => {
  const technician = { ...aCandidate('001', '陈婷华'), level: 'technician' as const };
  const { state } = readyReview([technician]);
  expect(says(partOf(state))).toEqual(['review open']);
  expect(partOf({ ...state, voided: { reason: '重复', at: '', by: null, seq: 9 } })).toBeNull();
});

test('only an application that is met excuses from theory', () => {
  const engineer = { ...aCandidate('001', '陈婷华'), level: 'technician' as const };
  const worker = { ...aCandidate('002', '彭博'), level: 'technician' as const };
  const { state } = readySitting({ policy: policy('tianjin-appraisal'), channel: 'crossover', level: 'technician' }, [
    engineer,
    worker,
  ]);
  const titled = (candidateId: string, title: string): Body => ({
    ...{ type: 'facts_stated', rule: 'tj.crossover.skill', candidateId, facts: { field: 'engineering', title } },
  });
  const standings = (of: typeof state) => partOf(of)?.people.map(({ exemption }) => exemption?.standing ?? null);
  expect(standings(state)).toEqual(['lacks', 'lacks']);
  const judged = after(state, [titled(engineer.candidateId, '工程师'), titled(worker.candidateId, '助理工程师')]);
  expect(standings(judged)).toEqual(['met', null]);
  expect(partOf(judged)?.people[0]?.exemption?.because[0]?.article).toBe('附件2 三（二）');
});
