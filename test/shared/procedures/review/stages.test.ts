import { describe, expect, it } from 'vitest';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import {
  isPerformance,
  isRawThesis,
  isSettled,
  linesOf,
  lockOf,
  owedLines,
  reviewOf,
  REVIEW_STAGES,
  REVIEW_TASKS,
} from '#shared/procedures/review/stages.ts';
import type { SittingState } from '#shared/record/state.ts';
import { HAPPENED, sheetsOf } from '#test/support/bare-state.ts';
import { reviewed, reviewRoom, type Reviewed } from '#test/support/bare-review.ts';
import { inHalves } from '#test/support/review.ts';

// 天津 综合评审工作流程, read off a state: each stage by the one before it, and what it leaves to be marked.

const IN = [6000, 6000] as const;
const all = (points: number): readonly number[] => [points, points, points];
const read = (of: Reviewed, level: Candidate['level'] = 'senior-technician', over: Partial<SittingState> = {}) => {
  const review = reviewOf(reviewRoom(of, over), reviewed(level));
  const { entry, thesis, performance, decision } = review.stages;
  return [
    [entry.status, thesis.status, performance.status, decision.status].join(' '),
    review.broken ? 'broken' : review.derived,
    isSettled(review),
  ];
};

it('names its stages and tasks in order', () => {
  expect(REVIEW_STAGES).toEqual(['entry', 'thesis', 'performance', 'decision']);
  expect(REVIEW_TASKS).toEqual({ content: 0, defence: 1, performance: 2 });
});

describe('the way of a 高级技师', () => {
  it.each<readonly [Reviewed, string, string | null, boolean]>([
    [{}, 'open locked locked locked', null, false],
    [{ entry: [5999, 6000] }, 'failed locked locked locked', 'fail', true],
    [{ entry: [6000, 'absent'] }, 'failed locked locked locked', 'fail', true],
    [{ entry: ['exempt', 6000] }, 'passed open locked locked', null, false],
    [{ entry: IN, thesis: [60, 60, null] }, 'passed open locked locked', null, false],
    [{ entry: IN, thesis: all(60) }, 'passed passed open locked', null, false],
    [{ entry: IN, thesis: all(60), questions: 3 }, 'passed invalid locked locked', 'broken', false],
    [{ entry: IN, thesis: [59, 60, 60] }, 'passed failed locked open', 'fail', false],
    [{ entry: IN, thesis: all(60), performance: [60, 60] }, 'passed passed open locked', null, false],
    [{ entry: IN, thesis: all(60), performance: all(60) }, 'passed passed passed open', 'pass', false],
    [{ entry: IN, thesis: all(60), performance: [60, 59, 60] }, 'passed passed failed open', 'fail', false],
    // marks of a stage that closed
    [{ entry: IN, thesis: [59, 60, 60], performance: [60] }, 'passed failed locked locked', 'broken', false],
    [{ entry: [5999, 6000], thesis: [60] }, 'failed locked locked locked', 'broken', false],
    [{ entry: [5999, 6000], performance: [60] }, 'failed locked locked locked', 'broken', false],
  ])('%j', (of, stages, derived, settled) => expect(read(of)).toEqual([stages, derived, settled]));
});

it('a 技师 has no thesis, whatever was marked of one', () => {
  expect(read({ entry: IN }, 'technician')).toEqual(['passed skipped open locked', null, false]);
  expect(read({}, 'technician')).toEqual(['open skipped locked locked', null, false]);
  expect(read({ entry: IN, thesis: all(50), performance: all(60) }, 'technician')).toEqual([
    ...['passed skipped passed open', 'pass', false],
  ]);
  expect(read({ entry: [5999, 6000], thesis: all(50) }, 'technician')[1]).toBe('fail');
});

it('a stage that is closed or open has no reason yet, and every other one has', () => {
  const reasons = (of: Reviewed, level: Candidate['level'] = 'senior-technician') =>
    Object.values(reviewOf(reviewRoom(of), reviewed(level)).stages).map(({ because }) => because.length > 0);
  expect([reasons({}), reasons({}, 'technician')]).toEqual([0, 1].map(() => [false, false, false, false]));
  expect(reasons({ entry: IN, thesis: all(60), performance: all(60), tick: ['pass', ''] })).toEqual([
    ...[true, true, true, false],
  ]);
});

it('one entry score of two decides nothing', () => {
  for (const scores of [{ theory: 0 }, { practical: 0 }])
    expect(read({}, 'technician', { subjectScores: new Map([['one', scores]]) })[0]).toBe('open skipped locked locked');
});

it('a panel of two, which no document knows, breaks the procedure wherever its marks are complete', () => {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
  const review = reviewOf(reviewRoom({ entry: IN, performance: [60, 60] }, {}, { settings }), reviewed('technician'));
  expect([review.stages.performance.status, review.broken, review.derived]).toEqual(['invalid', true, null]);
});

it('an expert nobody knows by now is none', () => {
  const handovers = [{ leaves: 'b', takes: 'gone', ...HAPPENED }];
  const { panel } = reviewOf(reviewRoom({}, { handovers, sheets: new Map() }), reviewed());
  expect(panel.map(({ expert }) => expert.personId)).toEqual(['a', 'c']);
});

describe('the level', () => {
  it('is the candidate’s own, or the sitting’s where that is none with a review', () => {
    const level = (own: Candidate['level'], of: Sitting['level']) =>
      reviewOf(reviewRoom({}, {}, { level: of }), reviewed(own)).level;
    expect([
      ...[level('technician', 'senior-technician'), level('senior-technician', 'technician')],
      ...[level('advanced', 'technician'), level('advanced', 'senior-technician'), level('advanced', 'advanced')],
    ]).toEqual(['technician', 'senior-technician', 'technician', 'senior-technician', 'senior-technician']);
    expect(reviewOf({ ...reviewRoom({}), sitting: null }, reviewed('advanced')).level).toBe('senior-technician');
  });
});

describe('the tick', () => {
  const good: Reviewed = { entry: IN, thesis: all(60), performance: all(60) };
  const bad: Reviewed = { entry: IN, thesis: all(60), performance: all(59) };
  const ticked = (of: Reviewed, decision: 'pass' | 'fail', reason = '') => {
    const tick = [decision, reason] as const;
    const review = reviewOf(reviewRoom({ ...of, tick }), reviewed());
    return [review.stages.decision.status, review.decision?.decision ?? null, isSettled(review)];
  };
  it('stands on the scores, or says 不通过 against them with a reason', () => {
    expect([ticked(good, 'pass'), ticked(good, 'fail', '材料不实'), ticked(bad, 'fail')]).toEqual([
      ['passed', 'pass', true],
      ['failed', 'fail', true],
      ['failed', 'fail', true],
    ]);
  });
  it('falls with them, and never stands before they say anything', () => {
    const none = [['open', null, false]];
    expect([ticked(good, 'fail'), ticked(good, 'fail', ' '), ticked(bad, 'pass', '突出')]).toEqual([
      ...[...none, ...none, ...none],
    ]);
    expect(ticked({ entry: IN, thesis: all(60) }, 'pass')).toEqual(['locked', null, false]);
    expect(ticked({ entry: IN, thesis: all(60) }, 'fail', '材料不实')).toEqual(['locked', null, false]);
    expect(ticked({ entry: [5999, 6000] }, 'fail')).toEqual(['locked', 'fail', true]);
  });
});

describe('what is marked', () => {
  it('is read expert by expert, whoever is not recused', () => {
    const of = { entry: IN, thesis: [60, null, 70], performance: [80, 90, null], questions: 11 } as const;
    const review = reviewOf(reviewRoom(of), reviewed());
    expect([review.thesisMarks, review.performanceMarks]).toEqual([
      [
        { content: 6000, defence: 6000 },
        { content: 7000, defence: 7000 },
      ],
      [8000, 9000],
    ]);
    expect(review.panel.map(({ expert, thesis, performance }) => [expert.personId, thesis, performance])).toEqual([
      ['a', true, true],
      ['b', false, true],
      ['c', true, false],
    ]);
    // in the order of their numbers, not of their spelling
    expect(review.questions.slice(8)).toEqual(['第9问', '第10问', '第11问']);
    expect([review.theory, review.practical, review.own]).toEqual([6000, 6000, null]);
    const recusals = [
      { candidateId: 'one', personId: 'a', relation: 'teacher' as const, applies: true, ...HAPPENED },
      { candidateId: 'two', personId: 'b', relation: 'teacher' as const, applies: true, ...HAPPENED },
    ];
    const without = reviewOf(reviewRoom(of, { recusals }), reviewed());
    expect([without.panel.map(({ expert }) => expert.personId), without.performanceMarks]).toEqual([
      ['b', 'c'],
      [9000],
    ]);
  });
  it('of a thesis is nothing before content and defence both are', () => {
    const half = (lines: Readonly<Record<string, number>>) =>
      reviewOf(reviewRoom({ entry: IN }, { sheets: sheetsOf({ 'one/a': lines }) }), reviewed());
    for (const lines of [
      { '1.1': 6000, '3.1': 7000 },
      { '2.1': 6000, '3.1': 7000 },
    ])
      expect(half(lines)).toMatchObject({ thesisMarks: [], performanceMarks: [7000] });
    expect(half({ '1.1': 5000, '2.1': 6000 })).toMatchObject({
      ...{ thesisMarks: [{ content: 5000, defence: 6000 }], performanceMarks: [] },
    });
  });
  it('as points of 40 and 60 is the weighted total already', () => {
    const scheme = reviewScheme('points');
    const sheets = sheetsOf({ 'one/a': { '1.1': 2500, '2.1': 3600, '3.1': 7000 } });
    expect(reviewOf(reviewRoom({ entry: IN }, { scheme, sheets }), reviewed())).toMatchObject({
      ...{ thesisMarks: [{ content: 6100, defence: 6100 }], performanceMarks: [7000] },
    });
    expect([isRawThesis(scheme), isRawThesis(reviewScheme('weighted')), isRawThesis({ ...scheme, tasks: [] })]).toEqual(
      [...[true, false, true]],
    );
  });
  it('is nothing without a scheme, and complete for nobody where the sitting asks for none', () => {
    const marks = { entry: IN, thesis: all(60), performance: all(60) };
    const bare = reviewOf(reviewRoom(marks, { scheme: null }), reviewed());
    expect([bare.thesisMarks, bare.performanceMarks]).toEqual([[], []]);
    expect(bare.panel.map(({ thesis, performance }) => [thesis, performance])).toEqual(
      [0, 1, 2].map(() => [false, false]),
    );
    const unopened = reviewOf({ ...reviewRoom(marks), sitting: null }, reviewed());
    expect([unopened.stages.thesis.status, unopened.panel]).toEqual(['open', []]);
  });
});

describe('lines', () => {
  const halves = inHalves(reviewScheme('weighted'));
  const short: Scheme = { ...halves, tasks: [{ ...halves.tasks[0]!, lines: [] }] };
  it('of a part are its items, or one where nobody set any', () => {
    expect([linesOf(halves, 'content'), linesOf(halves, 'defence'), linesOf(halves, 'performance')]).toEqual([
      ['1.1', '1.2'],
      ['2.1', '2.2'],
      ['3.1', '3.2'],
    ]);
    expect([linesOf(short, 'content'), linesOf(short, 'performance'), linesOf(null, 'defence')]).toEqual([
      ...[['1.1'], ['3.1'], ['2.1']],
    ]);
    expect(['3.1', '3.12', '1.3', '2.1', '31.1'].map(isPerformance)).toEqual([true, true, false, false, false]);
  });
  it.each<readonly [Reviewed, string, string | null, string | null, readonly string[]]>([
    [{}, 'senior-technician', 'review_entry_missing', 'review_entry_missing', ['1.1', '2.1', '3.1']],
    [{ entry: [0, 6000] }, 'senior-technician', 'review_entry_failed', 'review_entry_failed', []],
    [{ entry: IN }, 'senior-technician', null, 'review_thesis_open', ['1.1', '2.1', '3.1']],
    [{ entry: IN, thesis: all(59) }, 'senior-technician', null, 'review_thesis_failed', ['1.1', '2.1']],
    [
      { entry: IN, thesis: all(60), questions: 7 },
      ...(['senior-technician', null, 'review_thesis_invalid', ['1.1', '2.1', '3.1']] as const),
    ],
    [{ entry: IN, thesis: all(60) }, 'senior-technician', null, null, ['1.1', '2.1', '3.1']],
    [{}, 'technician', 'review_no_thesis', 'review_entry_missing', ['3.1']],
    [{ entry: [0, 6000] }, 'technician', 'review_no_thesis', 'review_entry_failed', []],
    [{ entry: IN }, 'technician', 'review_no_thesis', null, ['3.1']],
  ])('are locked and owed stage by stage: %j, %s', (of, level, thesis, performance, owed) => {
    const state = reviewRoom(of);
    const review = reviewOf(state, reviewed(level as Candidate['level']));
    expect([lockOf(review, '1.1'), lockOf(review, '2.1'), lockOf(review, '3.1')]).toEqual([
      thesis,
      thesis,
      performance,
    ]);
    expect(owedLines(review, state.scheme)).toEqual(owed);
  });
  it('owed of items are every one of them', () => {
    const review = reviewOf(reviewRoom({ entry: IN }, { scheme: halves }), reviewed());
    expect(owedLines(review, halves)).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2']);
  });
});
