import { describe, expect, it } from 'vitest';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { markersOf, othersTasks, taskColumns, tasksSigned } from '#shared/procedures/practical/by-task.ts';
import { judgeDivided, tasksMarked } from '#shared/procedures/practical/divided.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import type { Sheet, SittingState } from '#shared/record/state.ts';
import { sheetOf } from '#shared/record/state.ts';
import { HAPPENED, sheetsOf, stateOf, whoIs } from '#test/support/bare-state.ts';
import { aCandidate, aScheme } from '#test/support/sitting.ts';

// Divided tasks as they stand on record: who marked which, what that comes to, and what is told of it before it is complete.

const people = [whoIs('a', 'examiner', '周婷'), whoIs('b', 'examiner', '于辉'), whoIs('c', 'examiner', '朱军敏')];
const division = [
  { personId: 'a', tasks: [1] },
  { personId: 'b', tasks: [1, 2] },
  { personId: 'c', tasks: [2] },
];
const plain: Scheme = {
  ...aScheme,
  tasks: aScheme.tasks.map((task) => ({ ...task, fullMark: 5000, weight: null })),
};
const given = {
  'one/a': { '1.1': 3000, '1.2': 4000, '2.1': 9999 },
  'one/b': { '1.1': 2000, '1.2': 4000, '2.1': 6000 },
  'one/c': { '1.1': 9999, '2.1': 5000 },
};
const room = (over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}): SittingState =>
  stateOf(people, { division, scheme: aScheme, sheets: sheetsOf(given), ...over }, sitting);
const scoresIn = (state: SittingState, ids = ['a', 'b', 'c']) =>
  ids.map((examinerId) =>
    scoreOf(state.scheme ?? aScheme, { ...sheetOf(state, { candidateId: 'one', examinerId }), times: {} }),
  );
const spreadOf = (maxSpread: number | null) => ({ settings: { passMark: 6000, maxSpread, examinersPerCandidate: 2 } });

describe('what divided tasks come to', () => {
  const marked = (state: SittingState) => tasksMarked(state, 'one', scoresIn(state));
  it('is of each task the marks of those who have it, weighed, and their sum', () => {
    expect(marked(room())).toEqual({
      tasks: [
        {
          ...{ task: aScheme.tasks[0], people: ['a', 'b'], marks: [7000, 6000] },
          of: { mean: { num: 7800, den: 2 }, apart: 1000, isTooWide: false },
        },
        {
          ...{ task: aScheme.tasks[1], people: ['b', 'c'], marks: [6000, 5000] },
          of: { mean: { num: 4400, den: 2 }, apart: 1000, isTooWide: false },
        },
      ],
      total: { num: 12_200, den: 2 },
    });
    expect(marked(room({ scheme: plain }))?.total).toEqual({ num: 24_000, den: 2 });
  });
  it('is too wide beyond the sitting’s limit of 100, and never without one', () => {
    const wide = (maxSpread: number | null, over: Partial<SittingState> = {}) =>
      marked(room(over, spreadOf(maxSpread)))?.tasks.map(({ of }) => of.isTooWide);
    expect([wide(1000), wide(999), wide(null)]).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect([wide(2000, { scheme: plain }), wide(1999, { scheme: plain })]).toEqual([
      [false, false],
      [true, true],
    ]);
  });
  it('is nothing while a task has too few, or before there is a scheme or a sitting', () => {
    const state = room();
    expect(tasksMarked(state, 'one', scoresIn(state, ['a', 'b']))).toBeNull();
    expect(tasksMarked(state, 'one', [])).toBeNull();
    expect([marked(room({ scheme: null })), marked({ ...state, sitting: null })]).toEqual([null, null]);
    expect(judgeDivided(state, state.sitting!, 'one', scoresIn(state, ['a']))).toBeNull();
  });
});

describe('the verdict on them', () => {
  const judged = (over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}) => {
    const state = room(over, sitting);
    return judgeDivided(state, state.sitting!, 'one', scoresIn(state));
  };
  it('cites every task of the sitting’s own settings, then the sum', () => {
    const own = { source: '本场次规定', article: '本场次规定' };
    const of = judged({}, { policy: { id: 'no-document', version: '1', rulesHash: '' } });
    expect(of).toEqual({
      ...{ verdict: 'pass', shown: '61.00', exact: '12200/2', subjects: null },
      because: [
        { code: 'mean_of_task', ...own, text: '立焊：周婷 70.00、于辉 60.00，取平均，计 39.00 分' },
        { code: 'mean_of_task', ...own, text: '管板焊：于辉 60.00、朱军敏 50.00，取平均，计 22.00 分' },
        { code: 'practical_reached', ...own, text: '各题之和 61.00 分，达到 60.00 分，合格' },
      ],
    });
  });
  it('says of each task that is too wide how far, of which full mark, and who confers', () => {
    const said = (scheme: Scheme, maxSpread: number) => {
      const of = judged({ scheme }, spreadOf(maxSpread));
      return [of?.verdict, of?.because.length, of?.because.at(-1)?.code, of?.because.at(-1)?.text];
    };
    const text = (full: string, limit: string): string =>
      `管板焊：最高与最低相差 10.00 分（满分 ${full} 分），按百分制超过本场次规定的 ${limit} 分，须由评该题的考评员复评`;
    expect(said(aScheme, 999)).toEqual(['invalid', 4, 'spread_too_wide', text('100.00', '9.99')]);
    expect(said(plain, 1999)).toEqual(['invalid', 4, 'spread_too_wide', text('50.00', '19.99')]);
  });
  it('names nobody twice and nobody unknown', () => {
    const state = { ...room(), people: new Map([['a', people[0]!]]) };
    const of = judgeDivided(state, state.sitting!, 'one', scoresIn(state));
    expect(of?.because[0]?.text).toBe('立焊：周婷 70.00、 60.00，取平均，计 39.00 分');
  });
});

describe('told by task', () => {
  it('are the names of whoever marks it, and what is not an examiner’s own', () => {
    const state = room({ standIns: [{ candidateId: 'one', leaves: 'a', takes: 'd', ...HAPPENED }] });
    const named = { ...state, people: new Map(state.people).set('d', whoIs('d', 'examiner-lead', '罗辉莉')) };
    expect([markersOf(room(), 'one', 1), markersOf(room(), 'one', 2), markersOf(room(), 'one', 3)]).toEqual([
      ...[['周婷', '于辉'], ['于辉', '朱军敏'], []],
    ]);
    // whoever left a sheet behind keeps it; of a candidate without sheets the stand-in marks
    expect(markersOf(named, 'one', 1)).toEqual(['周婷', '于辉']);
    expect(markersOf({ ...named, sheets: new Map() }, 'one', 1)).toEqual(['罗辉莉', '于辉']);
    expect(markersOf({ ...named, sheets: new Map(), people: new Map() }, 'one', 1)).toEqual(['', '']);
    const others = (examinerId: string) => othersTasks(room(), { candidateId: 'one', examinerId });
    expect([others('a'), others('b'), others('c'), others('nobody')]).toEqual([
      ...['管板焊 于辉、朱军敏', '', '立焊 周婷、于辉', '立焊 周婷、于辉；管板焊 于辉、朱军敏'],
    ]);
    expect(othersTasks(room({ scheme: null }), { candidateId: 'one', examinerId: 'nobody' })).toBe('');
    expect(othersTasks(room({ division: [] }), { candidateId: 'one', examinerId: 'a' })).toBe('');
  });

  it('is signed with the tasks of each, and not at all where nobody divided any', () => {
    expect(tasksSigned(room(), 'one')).toEqual({
      tasks: [
        ['a', [1]],
        ['b', [1, 2]],
        ['c', [2]],
      ],
    });
    expect(tasksSigned(room({ division: [] }), 'one')).toEqual({});
  });

  it('is a column each, headed by who holds its places, empty before every sheet is complete', () => {
    const state = room({
      handovers: [{ leaves: 'c', takes: 'd', ...HAPPENED }],
      people: new Map([...people, whoIs('d', 'examiner', '王敏')].map((one) => [one.personId, one])),
    });
    const columns = taskColumns(state);
    expect(columns.map(({ name }) => name)).toEqual([
      ['立焊（周婷、于辉）', '立焊（周婷、于辉）'],
      ['管板焊（于辉、朱军敏／王敏）', '管板焊（于辉、朱军敏／王敏）'],
    ]);
    const candidate = { ...aCandidate('001', '彭博'), candidateId: 'one' };
    const total = { num: 1, den: 1 };
    const cells = (totals: readonly (typeof total | null)[], of = columns) =>
      of.map(({ cell }) => cell({ candidate, judgement: null, totals }));
    expect(cells([total, total, total])).toEqual([
      ['39.00', '39.00'],
      ['22.00', '22.00'],
    ]);
    expect([cells([total, total]), cells([total, null, total])]).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(taskColumns({ ...state, scheme: null })).toEqual([]);
    expect(taskColumns({ ...state, people: new Map() })[0]?.name[0]).toBe('立焊（、）');
  });

  it('counts time that a task took too', () => {
    const late = { candidateId: 'one', task: 1, spent: 3_901_000, since: null, finished: true, events: [], seq: 1 };
    const [column] = taskColumns(room({ clocks: new Map([['one/1', late]]) }));
    const candidate = { ...aCandidate('001', '彭博'), candidateId: 'one' };
    const total = { num: 1, den: 1 };
    expect(column?.cell({ candidate, judgement: null, totals: [total, total, total] })?.[0]).toBe('36.00');
  });
});

it('a veto of the whole exam by one is enough, and is not looked at while marks lie too far apart', () => {
  const veto = { ...HAPPENED, witness: '' };
  const sheets = new Map<string, Sheet>(
    [...sheetsOf(given)].map(([key, sheet]) => [key, key === 'one/c' ? { ...sheet, vetoes: { '2.1': veto } } : sheet]),
  );
  const verdicts = [1000, 999].map((maxSpread) => {
    const state = room({ sheets }, spreadOf(maxSpread));
    return judgeDivided(state, state.sitting!, 'one', scoresIn(state));
  });
  expect(verdicts.map((of) => [of?.verdict, of?.because.at(-1)?.code])).toEqual([
    ['fail', 'practical_vetoed'],
    ['invalid', 'spread_too_wide'],
  ]);
  expect(verdicts[0]?.because.at(-1)?.text).toBe('出现否定项：取消考试资格，操作技能成绩不合格');
});
