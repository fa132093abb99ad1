import { describe, expect, it } from 'vitest';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { drawFault, importFault, questionFault, tickFault } from '#shared/procedures/review/faults.ts';
import { reviewColumns } from '#shared/procedures/review/columns.ts';
import { ableOf, poolOf } from '#shared/procedures/review/pool.ts';
import type { Judgement } from '#shared/procedures/parts/judgement.ts';
import { inHalves } from '#test/support/review.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import type { SittingState } from '#shared/record/state.ts';
import { reviewed, reviewRoom, type Reviewed } from '#test/support/bare-review.ts';
import { HAPPENED, stateOf, whoIs } from '#test/support/bare-state.ts';

// What a review refuses, each with the refusal that names it, and what just passes.

const candidates = new Map([['one', reviewed()]]);
const room = (of: Reviewed, over: Partial<SittingState> = {}, sitting: Parameters<typeof reviewRoom>[2] = {}) =>
  reviewRoom(of, { candidates, ...over }, sitting);
const IN = [6000, 6000] as const;
const WHOLE: Reviewed = { entry: IN, thesis: [60, 60, 60], performance: [60, 60, 60] };

describe('a draw', () => {
  const senior = ['a', 'b', 'c', 'd'].map((personId) => whoIs(personId, 'expert'));
  const people = new Map(senior.map((one) => [one.personId, one]));
  const pool = (...ids: readonly string[]) =>
    ids.map((personId) => ({ personId, name: personId, qualification: '高级考评员' }));
  const draw = (over: object = {}) => ({
    ...{ pool: pool('a', 'b', 'c'), size: 3, seed: '0'.repeat(32), operator: '罗芳' },
    ...over,
  });
  const at = (facts: unknown, over: Partial<SittingState> = {}) =>
    drawFault(room({}, { people, sheets: new Map(), ...over }), facts);
  it('is of enough people on the list, each once, as many as the sitting asks for', () => {
    expect([at(draw()), at(draw({ pool: pool('a', 'b', 'c', 'd') }))]).toEqual([null, null]);
    const unsound: readonly object[] = [
      { pool: pool('a', 'b') },
      { pool: pool('a', 'b', 'c', 'c') },
      { pool: pool('a', 'b', 'c', 'gone') },
      { size: 4, pool: pool('a', 'b', 'c', 'd') },
      { seed: '' },
    ];
    for (const over of unsound) expect([over, at(draw(over))]).toEqual([over, 'draw_unsound']);
    expect([at(null), at({})]).toEqual(['draw_unsound', 'draw_unsound']);
    expect(drawFault({ ...room({}, { people, sheets: new Map() }), sitting: null }, draw())).toBe('draw_unsound');
  });
  it('is before any mark, and what is unsound is said first', () => {
    const { sheets } = room({ performance: [60] });
    expect([at(draw(), { sheets }), at(draw({ size: 4 }), { sheets })]).toEqual(['draw_in_use', 'draw_unsound']);
  });
});

describe('the pool', () => {
  const sitting = { heldOn: '2026-11-20' };
  const senior = whoIs('a', 'expert');
  const everybody = [
    ...[senior, whoIs('lead', 'expert-lead'), whoIs('x', 'examiner'), whoIs('y', 'checker')],
    { ...senior, personId: 'plain', qualification: '考评员' },
    { ...senior, personId: 'today', validUntil: '2026-11-20' },
    { ...senior, personId: 'past', validUntil: '2026-11-19' },
  ];
  const ids = (people: readonly { readonly personId: string }[]): string[] => people.map(({ personId }) => personId);
  it('is of senior examiners among the experts whose card holds on the day', () => {
    const state = stateOf(everybody, {}, sitting);
    expect(ids(ableOf(state))).toEqual(['a', 'lead', 'today']);
    expect(ids(ableOf({ ...state, sitting: null }))).toEqual(['a', 'lead', 'today', 'past']);
  });
  it('leaves out whoever is recused from one of its candidates', () => {
    const recusal = (personId: string, candidateId: string) => ({
      ...{ candidateId, personId, relation: 'teacher' as const, applies: true },
      ...HAPPENED,
    });
    const recusals = [recusal('a', 'one'), recusal('lead', 'elsewhere')];
    const two = new Map(candidates).set('two', { ...reviewed(), candidateId: 'two' });
    expect(ids(poolOf(stateOf(everybody, { candidates: two, recusals }, sitting)))).toEqual(['lead', 'today']);
    expect(ids(poolOf(stateOf(everybody, { recusals }, sitting)))).toEqual(['a', 'lead', 'today']);
  });
});

describe('an entry score', () => {
  const imported = (score: SubjectScore, candidateId = 'one', subject: 'theory' | 'practical' = 'theory') => ({
    ...{ type: 'subject_scores_imported' as const, subject, source: null },
    scores: [
      { candidateId: 'elsewhere', score: 1 },
      { candidateId, score },
    ],
  });
  it('may change before marks rest on it, and only come as it was after', () => {
    const state = room({ entry: [7000, 8000], performance: [60] });
    const at = (...args: Parameters<typeof imported>) => importFault(state, imported(...args));
    expect([at(7000), at(8000, 'one', 'practical'), at(1, 'two')]).toEqual([null, null, null]);
    expect([at(8000), at(7000, 'one', 'practical'), at('exempt')]).toEqual([
      ...['scores_in_use', 'scores_in_use', 'scores_in_use'],
    ]);
    expect(importFault({ ...state, sheets: new Map() }, imported(1))).toBeNull();
    expect(importFault(room({ performance: [60] }), imported(7000))).toBe('scores_in_use');
    expect(importFault({ ...state, sitting: null }, imported(1))).toBeNull();
    expect(importFault(room({ performance: [60] }, {}, { procedure: 'panel' }), imported(1))).toBeNull();
  });
});

describe('a question and a tick', () => {
  const asked = (of: Reviewed, over: Partial<SittingState> = {}) => questionFault(room(of, over), 'one');
  it('belong to a defence that is open', () => {
    const technicians = new Map([['one', reviewed('technician')]]);
    expect([asked({}), asked({ entry: [0, 0] }), asked({ entry: IN }), asked({}, { candidates: technicians })]).toEqual(
      [...['review_entry_missing', 'review_entry_failed', null, 'review_no_thesis']],
    );
    expect(asked({ entry: IN }, { scheme: inHalves(reviewScheme('weighted')) })).toBeNull();
    expect([asked({}, { candidates: new Map() }), questionFault(room({}, {}, { procedure: 'panel' }), 'one')]).toEqual([
      ...[null, null],
    ]);
  });
  it('follow the scores', () => {
    const tick = (of: Reviewed, decision: 'pass' | 'fail', reason = '', over: Parameters<typeof room>[2] = {}) =>
      tickFault(room(of, {}, over), { type: 'decision_recorded', candidateId: 'one', decision, reason });
    const bad = { ...WHOLE, performance: [59, 60, 60] };
    expect([tick(WHOLE, 'pass'), tick(WHOLE, 'fail', '材料不实'), tick(bad, 'fail')]).toEqual([null, null, null]);
    expect([tick(WHOLE, 'fail'), tick(WHOLE, 'fail', ' \n'), tick(bad, 'pass', '突出')]).toEqual([
      ...['decision_needs_reason', 'decision_needs_reason', 'decision_below_pass'],
    ]);
    expect([tick({}, 'fail'), tick({ ...WHOLE, questions: 3 }, 'pass'), tick({ entry: [0, 0] }, 'fail')]).toEqual([
      ...['review_undecided', 'review_undecided', 'review_entry_failed'],
    ]);
    const unopened = { ...room({}), sitting: null };
    expect(questionFault(unopened, 'one')).toBeNull();
    expect([tick({}, 'pass', '', { procedure: 'recognition' }), tick({ entry: [0, 0] }, 'pass', '')]).toEqual([
      ...[null, 'review_entry_failed'],
    ]);
  });
});

it('the register has five columns, each empty before there is something', () => {
  const subjectScores = new Map([['one', { theory: 'absent', practical: 6050 } as const]]);
  const heads = reviewColumns(room({})).map(({ name }) => name);
  expect(heads).toEqual([
    ...[
      ['理论', 'Theory'],
      ['操作技能', 'Practical'],
      ['论文答辩', 'Thesis'],
      ['业绩评定', 'Performance'],
    ],
    ['综合评定', 'Decision'],
  ]);
  const read = (judgement: Judgement | null, candidateId = 'one') =>
    reviewColumns(room({}, { subjectScores })).map(({ cell }) =>
      cell({ candidate: { ...reviewed(), candidateId }, judgement, totals: [] }),
    );
  const review = { stoppedAt: 'none', derived: 'pass', thesis: { shown: '63.67', exact: '' } } as const;
  const base: Judgement = { verdict: 'pass', shown: '', exact: '', subjects: null, because: [] };
  const scores = [
    ['缺考', 'Absent'],
    ['60.50', '60.50'],
  ];
  expect(
    read({ ...base, review: { ...review, performance: { shown: '80.33', exact: '' }, decision: 'fail' } }),
  ).toEqual([
    ...scores,
    ...[
      ['63.67', '63.67'],
      ['80.33', '80.33'],
      ['不通过', 'Fail'],
    ],
  ]);
  expect(read({ ...base, review: { ...review, performance: null, decision: 'pass' } }).slice(3)).toEqual([
    ...[null, ['通过', 'Pass']],
  ]);
  expect(read({ ...base, review: { ...review, thesis: null, performance: null, decision: null } }).slice(2)).toEqual([
    ...[null, null, null],
  ]);
  expect([read(null), read(base, 'two')]).toEqual([
    [...scores, null, null, null],
    [null, null, null, null, null],
  ]);
});
