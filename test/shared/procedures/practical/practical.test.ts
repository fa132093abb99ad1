import { describe, expect, it } from 'vitest';
import type { Judgement } from '#shared/procedures/parts/judgement.ts';
import { practical } from '#shared/procedures/practical/practical.ts';
import type { SittingState } from '#shared/record/state.ts';
import { HAPPENED, stateOf, whoIs } from '#test/support/bare-state.ts';
import { aCandidate, aScheme } from '#test/support/sitting.ts';

// The register of a practical exam: whose totals stand in which column, and what is signed besides them.

const people = [
  ...[whoIs('a', 'examiner', '周婷'), whoIs('b', 'examiner', '于辉'), whoIs('c', 'examiner', '朱军敏')],
  ...[whoIs('d', 'examiner', '王敏'), whoIs('lead', 'examiner-lead', '罗辉莉')],
];
const candidate = { ...aCandidate('001', '彭博'), candidateId: 'one' };
const judgement: Judgement = { verdict: 'pass', shown: '', exact: '', subjects: null, because: [] };
const third = (personId: string) => ({ personId, ...HAPPENED });
const panels = [
  { name: '一', scorers: ['a', 'b'] },
  { name: '二', scorers: ['c', 'd'] },
];
const assigned = new Map([['one', { panel: '二', ...HAPPENED }]]);
const read = (over: Partial<SittingState>, totals: readonly (number | null)[] = [7000, 8000, 9000]) => {
  const columns = practical.columns(stateOf(people, { scheme: aScheme, ...over }));
  const given = totals.map((num) => (num === null ? null : { num, den: 1 }));
  return columns.map(({ name, cell }) => [
    name[0],
    name[1],
    cell({ candidate, judgement, totals: given })?.[0] ?? null,
  ]);
};

describe('the columns', () => {
  it('are one a seat, headed by everybody who held it', () => {
    expect(read({})).toEqual([
      ['周婷', '周婷', '70.00'],
      ['于辉', '于辉', '80.00'],
    ]);
    const handovers = [{ leaves: 'a', takes: 'c', ...HAPPENED }];
    expect(read({ handovers }, [null])).toEqual([
      ['周婷／朱军敏', '周婷／朱军敏', null],
      ['于辉', '于辉', null],
    ]);
    expect(read({ handovers: [{ leaves: 'a', takes: 'gone', ...HAPPENED }] })[0]?.[0]).toBe('周婷／');
    const division = [{ personId: 'nobody', tasks: [1] }];
    expect(read({ division }).map(([zh]) => zh)).toEqual(['立焊（）', '管板焊（）']);
  });
  it('of several groups are the group and its first, second and so on', () =>
    expect(read({ panels, assigned })).toEqual([
      ['考评组', 'Group', '二'],
      ['考评员一', 'Examiner 1', '70.00'],
      ['考评员二', 'Examiner 2', '80.00'],
    ]));
  it('of divided tasks are the tasks, whatever groups there are', () => {
    const division = [
      { personId: 'a', tasks: [1] },
      { personId: 'b', tasks: [2] },
    ];
    expect(read({ division }).map(([zh]) => zh)).toEqual(['立焊（周婷）', '管板焊（于辉）']);
  });
  it('end with the third’s, who is named once, with whoever stands in', () => {
    const thirds = new Map([
      ['one', [third('d'), third('b'), third('c')]],
      ['two', [third('c')]],
      ['three', [third('lead')]],
      ['four', []],
    ]);
    expect(read({ thirds }).at(-1)).toEqual(['第三人 朱军敏／罗辉莉', 'Third: 朱军敏／罗辉莉', '90.00']);
    const standIns = [{ candidateId: 'two', leaves: 'c', takes: 'd', ...HAPPENED }];
    expect(read({ thirds, standIns }).at(-1)?.[0]).toBe('第三人 朱军敏／王敏／罗辉莉');
    expect(read({ thirds: new Map([['four', []]]) })).toHaveLength(2);
    expect(read({ thirds }, [7000, 8000]).at(-1)?.[2]).toBeNull();
  });
  it('before a sitting is opened are none', () =>
    expect(practical.columns({ ...stateOf([]), sitting: null })).toEqual([]));
  it('of a third are read even where nothing says how many there are', () => {
    const state = stateOf(people, { thirds: new Map([['one', [third('c')]]]) });
    const [column] = practical.columns({ ...state, sitting: null });
    const totals = [{ num: 7000, den: 1 }];
    expect([column?.name, column?.cell({ candidate, judgement, totals })]).toEqual([
      ['第三人 朱军敏', 'Third: 朱军敏'],
      ['70.00', '70.00'],
    ]);
  });
  it('are numbered in words as far as there may be examiners', () => {
    const state = stateOf(
      people,
      { panels },
      { settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 9 } },
    );
    expect(practical.columns(state).map(({ name }) => name[0])).toEqual([
      '考评组',
      ...['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((numeral) => `考评员${numeral}`),
    ]);
    expect(practical.columns({ ...state, sitting: null }).map(({ name }) => name[0])).toEqual(['考评组']);
  });
});

it('which group judged, who had which task, what was settled and what was taken off are signed', () => {
  const also = (over: Partial<SittingState>, of: Judgement | null = judgement) =>
    practical.alsoSigned(stateOf(people, over), candidate, of);
  expect([also({}), also({}, null), also({ panels }), also({ panels, assigned })]).toEqual([
    {},
    {},
    {},
    { panel: '二' },
  ]);
  const division = [{ personId: 'a', tasks: [1, 2] }];
  const spread = { by: 'third_mean', third: 'c', counted: ['a'], decision: null } as const;
  const breaches = [
    { seq: 7, percent: 10 },
    { seq: 9, percent: 5 },
  ];
  expect(also({ division }, { ...judgement, spread, breaches })).toEqual({
    tasks: [['a', [1, 2]]],
    spread: { by: 'third_mean', third: 'c', counted: ['a'], decision: null },
    breaches: [
      [7, 10],
      [9, 5],
    ],
  });
});
