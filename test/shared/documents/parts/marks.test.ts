import { expect, test } from 'vitest';
import { ratio } from '#shared/base/marks/ratio.ts';
import { marksOf } from '#shared/documents/parts/marks.ts';
import type { WhatIf } from '#shared/documents/parts/what-if.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import type { ProcedureName } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SheetPart } from '#shared/results/candidate-result.ts';
import { only } from '#test/support/judged.ts';
import { aCandidate, aPerson, aSitting } from '#test/support/sitting.ts';

const CHEN = aCandidate('001', '陈婷华');
const [ZHOU, YU, ZHU] = [aPerson('examiner', '周婷'), aPerson('examiner', '于辉'), aPerson('examiner', '朱军敏')];
const BY: WhatIf = { passMark: 6000, without: null, added: null, rounding: 'exact' };
const score = (total: number, tasks: readonly number[] = [], vetoed = false): SheetScore => ({
  ...{ total: ratio(total, 7), vetoed, pass: true },
  tasks: tasks.map((mark) => ({ lines: [mark], overtimeDeduction: 0, zeroedBy: null, mark })),
});
const part = (examiner: Person, given: SheetScore | null, stage: SheetPart['stage'] = 'complete'): SheetPart => ({
  ...{ examiner, stage, score: given },
  ...{ given: [], own: [] },
});
const under = (procedure: ProcedureName, over: Partial<SittingState> = {}): SittingState =>
  only({ sitting: aSitting({ procedure }), ...over });
const marks = (state: SittingState, sheets: readonly SheetPart[], by: Partial<WhatIf> = {}) =>
  marksOf(state, { candidate: CHEN, sheets, verdict: 'open', judgement: null }, { ...BY, ...by });
const names = (given: ReturnType<typeof marks>['given']) => given.map(({ examiner }) => examiner);

test('a practical exam is one total an examiner; the theory score was brought in, and there is no third subject', () => {
  const subjectScores = new Map([
    [CHEN.candidateId, { theory: 6100 }],
    [aCandidate('002', '彭博').candidateId, { theory: 9900 }],
  ]);
  const sheets = [part(ZHOU, score(42_000, [7000, 5000])), part(YU, score(49_000))];
  expect(marks(under('practical', { subjectScores }), sheets)).toEqual({
    given: [
      { examiner: '周婷', totals: [ratio(42_000, 7)] },
      { examiner: '于辉', totals: [ratio(49_000, 7)] },
    ],
    ...{ level: 'advanced', vetoed: false },
    ...{ theory: 6100, practical: [ratio(42_000, 7), ratio(49_000, 7)], comprehensive: null },
  });
});

test('a theory score that nobody brought is none', () => {
  expect(marks(under('practical'), []).theory).toBeNull();
  const subjectScores = new Map([[CHEN.candidateId, { practical: 6100 }]]);
  expect(marks(under('practical', { subjectScores }), [])).toEqual({
    ...{ given: [], level: 'advanced', vetoed: false },
    ...{ theory: null, practical: [], comprehensive: null },
  });
});

test('a panel’s member gives one mark a subject', () => {
  const sheets = [part(ZHOU, score(1, [6000, 7000, 8000])), part(YU, score(2, [6100, 7100, 8100]))];
  expect(marks(under('panel', { subjectScores: new Map([[CHEN.candidateId, { theory: 1 }]]) }), sheets)).toEqual({
    given: [
      { examiner: '周婷', totals: [ratio(6000, 1), ratio(7000, 1), ratio(8000, 1)] },
      { examiner: '于辉', totals: [ratio(6100, 1), ratio(7100, 1), ratio(8100, 1)] },
    ],
    ...{ level: 'advanced', vetoed: false },
    theory: [ratio(6000, 1), ratio(6100, 1)],
    practical: [ratio(7000, 1), ratio(7100, 1)],
    comprehensive: [ratio(8000, 1), ratio(8100, 1)],
  });
});

test('a subject that a member’s sheet does not have gets no mark of theirs', () => {
  const sheets = [part(ZHOU, score(1, [6000])), part(YU, score(2, [6100, 7100]))];
  expect(marks(under('panel'), sheets)).toMatchObject({
    theory: [ratio(6000, 1), ratio(6100, 1)],
    practical: [ratio(7100, 1)],
    comprehensive: [],
  });
});

test.each<[SheetPart['stage'], boolean]>([
  ['complete', true],
  ['signed', true],
  ['corrected', true],
  ['empty', false],
  ['started', false],
  ['recused', false],
  ['barred', false],
  ['absent', false],
  ['void', false],
  ['ineligible', false],
])('a sheet that is %s counts: %s', (stage, isCounted) => {
  const { given, vetoed } = marks(under('practical'), [part(ZHOU, score(42_000, [], true), stage)]);
  expect(given).toEqual(isCounted ? [{ examiner: '周婷', totals: [ratio(42_000, 7)] }] : []);
  expect(vetoed).toBe(isCounted);
});

test.each(['practical', 'panel'] as const)(
  'a sheet without a score gives nothing and vetoes nothing: %s',
  (procedure) => {
    expect(marks(under(procedure), [part(ZHOU, null), part(YU, score(7, [1, 2, 3]))])).toMatchObject({
      given: [{ examiner: '于辉' }],
      vetoed: false,
    });
    expect(names(marks(under(procedure), [part(ZHOU, null)]).given)).toEqual([]);
  },
);

test('one veto of those that count is enough', () => {
  const sheets = [part(ZHOU, null), part(YU, score(7)), part(ZHU, score(7, [], true))];
  expect(marks(under('practical'), sheets).vetoed).toBe(true);
  expect(marks(under('practical'), sheets, { without: YU.personId }).vetoed).toBe(true);
  expect(marks(under('practical'), sheets, { without: ZHU.personId }).vetoed).toBe(false);
});

test('whoever is left out gives nothing; whoever is imagined comes last, without a name, and gives each subject the same', () => {
  const sheets = [part(ZHOU, score(42_000, [1, 2, 3])), part(YU, score(49_000, [4, 5, 6]))];
  const by = { without: ZHOU.personId, added: 5900 };
  const one = marks(under('practical'), sheets, by);
  expect(names(one.given)).toEqual(['于辉', null]);
  expect(one.practical).toEqual([ratio(49_000, 7), ratio(5900, 1)]);
  const three = marks(under('panel'), sheets, by);
  expect(three.given.at(-1)).toEqual({ examiner: null, totals: [ratio(5900, 1), ratio(5900, 1), ratio(5900, 1)] });
  expect(three.comprehensive).toEqual([ratio(6, 1), ratio(5900, 1)]);
  expect(marks(under('practical'), [], { added: 0 }).given).toEqual([{ examiner: null, totals: [ratio(0, 1)] }]);
});
