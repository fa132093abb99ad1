import { describe, expect, it } from 'vitest';
import {
  isFit,
  isUnseen,
  isUntouched,
  mayKeyPaper,
  mayOpenPaper,
  maySettlePaper,
  takesPaper,
} from '#shared/conduct/paper-sheet.ts';
import type { Sheet, SittingState } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  checkedIn,
  gave,
  HAPPENED,
  official,
  sheets,
  standing,
  withSitting,
} from '#test/support/by-hand.ts';

// 周婷 and 于辉 mark; the clerk, the checker and the site head key what 周婷 wrote on paper.

const people = [
  ...['周婷', '于辉', '朱军敏'].map((name) => official('examiner', name)),
  ...[official('checker', '宋勇'), official('clerk', '赵洋浩'), official('site-head', '罗芳')],
];
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const bare = standing(people, [assessed('陈婷华'), assessed('彭博')], {}, { settings });
const ref = { candidateId: '陈婷华', examinerId: '周婷' };
type Marks = readonly (readonly [line: string, mark: number | null])[];
const marked = (...all: Marks) => all.map(([line, mark]) => ({ line, mark }));
const WHOLE: Marks = [
  ['1.1', 4000],
  ['1.2', 6000],
  ['2.1', 9000],
];
const OTHER: Marks = [
  ['1.1', 3000],
  ['1.2', 6000],
  ['2.1', null],
];
const keyed = (by: string, marks: Marks = WHOLE) => ({ marks: marked(...marks), ...HAPPENED, by });
const paper = (...all: ReturnType<typeof keyed>[]) => ({
  ...({ cause: 'power', reason: '停电', photo: 'f'.repeat(64), ...HAPPENED, keyed: all, settled: null } as const),
});
const settled = { marks: [], reason: '看清', ...HAPPENED, by: '罗芳' };
const withSheet = (over: Partial<Sheet>, from = bare): SittingState => ({
  ...from,
  sheets: sheets(aSheet('陈婷华', '周婷', over)),
});
const veto = { '1.2': { reason: '裂纹', witness: '', ...HAPPENED } };
const recusal = { ...ref, personId: '周婷', relation: 'relative', applies: true, reason: '外甥', ...HAPPENED } as const;
/** What every entry about a paper is refused of. */
const NOT_HERE: readonly (readonly [SittingState, Partial<typeof ref>, string])[] = [
  [bare, { candidateId: '无名' }, 'candidate_unknown'],
  [bare, { examinerId: '无名' }, 'person_unknown'],
  [withSitting(bare, { edition: 5 }), {}, 'paper_not_here'],
  [{ ...bare, scheme: null }, {}, 'paper_not_here'],
  [{ ...bare, attendance: checkedIn('陈婷华', 'void') }, {}, 'candidate_void name=陈婷华'],
  [{ ...bare, recusals: [recusal] }, {}, 'recused name=周婷 candidate=陈婷华'],
  [bare, { examinerId: '朱军敏' }, 'not_expected name=朱军敏'],
];

it('sheets come from paper from edition 6 on, where they are marked line by line', () => {
  expect([5, 6].map((edition) => takesPaper(withSitting(bare, { edition })))).toEqual([false, true]);
  expect((['panel', 'review'] as const).map((procedure) => takesPaper(withSitting(bare, { procedure })))).toEqual([
    ...[false, false],
  ]);
});

describe('opening', () => {
  const opens = (state: SittingState, who: Partial<typeof ref> = {}): string => {
    const why = { cause: 'power', reason: '停电', photo: 'f'.repeat(64) } as const;
    return answerOf(mayOpenPaper(state, { type: 'paper_opened', ...ref, ...who, ...why }));
  };

  it('is of a sheet that is expected, of somebody who is there', () => {
    expect(opens(bare)).toBe('fine');
    for (const [state, who, answer] of NOT_HERE) expect(opens(state, who)).toBe(answer);
    const codes = withSitting(bare, { settings: { ...settings, codes: 'until_decided' } });
    expect(opens(codes)).toBe('codes_undrawn');
  });

  it('is of a sheet that nobody touched', () => {
    const touched: readonly (readonly [Partial<Sheet>, boolean])[] = [
      [{}, true],
      [{ everSigned: true }, false],
      [{ scores: { '1.1': gave(1) } }, false],
      [{ vetoes: veto }, false],
      [{ paper: paper() }, true],
      [{ paper: paper(keyed('宋勇')) }, false],
    ];
    for (const [over, isFree] of touched) {
      expect(isUntouched(withSheet(over), ref)).toBe(isFree);
      expect(opens(withSheet(over))).toBe(isFree ? 'fine' : 'paper_in_use');
    }
  });
});

describe('keying', () => {
  const keys = (
    state: SittingState,
    marks: Marks = WHOLE,
    actor: string | null = '赵洋浩',
    who: Partial<typeof ref> = {},
  ): string => answerOf(mayKeyPaper(state, { type: 'paper_keyed', ...ref, ...who, marks: marked(...marks) }, actor));
  const open = withSheet({ paper: paper() });

  it('is of a paper that was opened and not keyed twice', () => {
    expect(keys(open)).toBe('fine');
    for (const [state, who, answer] of NOT_HERE) expect(keys(state, WHOLE, '赵洋浩', who)).toBe(answer);
    expect(keys(bare)).toBe('paper_not_open');
    expect(keys(withSheet({ paper: paper(keyed('宋勇')) }))).toBe('fine');
    expect(keys(withSheet({ paper: paper(keyed('宋勇'), keyed('罗芳')) }))).toBe('paper_not_open');
    expect(keys(withSheet({ paper: paper(), scores: { '1.1': gave(1) } }))).toBe('paper_in_use');
    expect(keys(withSheet({ paper: paper(keyed('宋勇')), scores: { '1.1': gave(1) } }))).toBe('fine');
  });

  it('is by somebody who marks nothing of the candidate', () => {
    expect(keys(open, WHOLE, '于辉')).toBe('paper_unfit name=于辉');
    expect(keys(withSheet({ paper: paper(keyed('赵洋浩')) }))).toBe('paper_twice name=赵洋浩');
  });

  it('is of every line in order, each with a mark it can have', () => {
    for (const wrong of [WHOLE.slice(1), WHOLE.toReversed(), [], [['1.1', 4001], ...WHOLE.slice(1)]] as Marks[])
      expect(keys(open, wrong)).toBe('paper_unsound');
    expect(
      keys(open, [
        ['1.1', 4000],
        ['1.2', null],
        ['2.1', 10_000],
      ]),
    ).toBe('fine');
    expect(
      keys(open, [
        ['1.1', 4000],
        ['1.2', null],
        ['2.1', 10_001],
      ]),
    ).toBe('paper_unsound');
  });

  it('is of the tasks of whoever marked it', () => {
    const division = [
      { personId: '周婷', tasks: [1] },
      { personId: '于辉', tasks: [2] },
    ];
    expect(keys({ ...open, division })).toBe('paper_unsound');
    expect(keys({ ...open, division }, WHOLE.slice(0, 2))).toBe('fine');
  });
});

describe('settling', () => {
  const settles = (state: SittingState, marks: Marks, actor = '罗芳', who: Partial<typeof ref> = {}): string =>
    answerOf(
      maySettlePaper(state, { type: 'paper_settled', ...ref, ...who, marks: marked(...marks), reason: '看清' }, actor),
    );
  const both = paper(keyed('赵洋浩'), keyed('宋勇', OTHER));
  const differing: Marks = [
    ['1.1', 3500],
    ['2.1', null],
  ];

  it('is of exactly the lines that were keyed differently, once, by a third', () => {
    expect(settles(withSheet({ paper: both }), differing)).toBe('fine');
    for (const [state, who, answer] of NOT_HERE) expect(settles(state, differing, '罗芳', who)).toBe(answer);
    for (const wrong of [
      WHOLE,
      differing.slice(1),
      differing.toReversed(),
      [
        ['1.1', 4001],
        ['2.1', 1],
      ],
    ] as Marks[])
      expect(settles(withSheet({ paper: both }), wrong)).toBe('paper_unsound');
    expect(settles(withSheet({ paper: { ...both, settled } }), differing)).toBe('paper_not_open');
    expect(settles(withSheet({ paper: paper(keyed('赵洋浩'), keyed('宋勇')) }), [])).toBe('paper_not_open');
    expect(settles(withSheet({ paper: paper(keyed('赵洋浩')) }), [])).toBe('paper_not_open');
    expect(settles(bare, [])).toBe('paper_not_open');
    expect(settles(withSheet({ paper: both }), differing, '宋勇')).toBe('paper_twice name=宋勇');
    expect(settles(withSheet({ paper: both }), differing, '于辉')).toBe('paper_unfit name=于辉');
  });
});

it('whoever keys has a key, marks nothing of the candidate and began nothing of it', () => {
  const fit = (state: SittingState, actor: string | null): string => answerOf(isFit(state, ref, actor));
  expect(fit(bare, '赵洋浩')).toBe('fine');
  expect(fit(bare, '朱军敏')).toBe('fine');
  expect(fit(bare, null)).toBe('paper_unfit name=');
  expect(fit(bare, '周婷')).toBe('paper_unfit name=周婷');
  expect(fit(bare, '于辉')).toBe('paper_unfit name=于辉');
  expect(fit({ ...bare, keys: new Map() }, '赵洋浩')).toBe('paper_unfit name=赵洋浩');
  expect(fit({ ...bare, sheets: sheets(aSheet('陈婷华', '朱军敏')) }, '朱军敏')).toBe('paper_unfit name=朱军敏');
  expect(fit({ ...bare, sheets: sheets(aSheet('彭博', '朱军敏')) }, '朱军敏')).toBe('fine');
  expect(fit(withSheet({ begunBy: '朱军敏' }), '朱军敏')).toBe('paper_unfit name=朱军敏');
  expect(fit(withSheet({ paper: paper(keyed('宋勇'), keyed('赵洋浩')) }), '赵洋浩')).toBe('paper_twice name=赵洋浩');
  const stranger = { ...withSheet({ paper: paper(keyed('无名')) }), keys: new Map([['无名', 'key']]) };
  expect(fit(stranger, '无名')).toBe('paper_twice name=');
});

it('whoever keyed or settled a sheet of a candidate has seen a mark of theirs', () => {
  const seen = (state: SittingState, personId: string, candidateId = '陈婷华'): string =>
    answerOf(isUnseen(state, candidateId, personId));
  const state = withSheet({ paper: { ...paper(keyed('宋勇')), settled } });
  expect(seen(state, '宋勇')).toBe('marks_seen name=宋勇 candidate=陈婷华');
  expect(seen(state, '罗芳')).toBe('marks_seen name=罗芳 candidate=陈婷华');
  expect(seen(state, '赵洋浩')).toBe('fine');
  expect(seen(state, '宋勇', '彭博')).toBe('fine');
  expect(seen(withSheet({ paper: paper(keyed('宋勇')) }), '宋勇')).toBe('marks_seen name=宋勇 candidate=陈婷华');
  expect(seen(withSheet({}), '宋勇')).toBe('fine');
  expect(seen({ ...state, people: new Map(), candidates: new Map() }, '宋勇')).toBe('marks_seen name= candidate=');
});
