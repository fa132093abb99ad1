import { describe, expect, it } from 'vitest';
import { compare, isComparable, SILENCES } from '#shared/documents/comparison/compare.ts';
import type { Evaluation } from '#shared/model/evaluation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aSheet, assessed, gave, official, sheets, standing } from '#test/support/by-hand.ts';

// Whether marks can be looked at through other documents: one candidate, one examiner, and every line marked.

const full = aSheet('陈婷', '周婷', { scores: { '1.1': gave(4000), '1.2': gave(6000), '2.1': gave(10_000) } });
const at = (sitting: Partial<Sitting> = {}, over: Partial<SittingState> = {}): SittingState =>
  standing(
    [official('examiner', '周婷')],
    [assessed('陈婷')],
    { sheets: sheets(full), ...over },
    { edition: 1, settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 }, ...sitting },
  );
const holding = (holds: Evaluation['holds']): Partial<Sitting> => ({
  evaluation: {
    mode: 'comprehensive',
    subjects: [{ subject: 'practical' }, { subject: 'interview' }],
    passMark: 6000,
    holds,
  },
});
const seen = (state: SittingState): number =>
  compare(state, { passMark: 6000, without: null, added: null, rounding: 'exact' }).length;

describe('marks', () => {
  it.each<[string, SittingState, boolean]>([
    ['of 技能操作', at(), true],
    ['before a sitting is open', at({}, { sitting: null }), false],
    ['of divided tasks', at({}, { division: [{ personId: '周婷', tasks: [1, 2] }] }), false],
    ['of an evaluation that holds 技能操作 here', at(holding('practical')), true],
    ['of an evaluation that holds 面试答辩 here', at(holding('interview')), false],
    ['of a panel', at({ procedure: 'panel' }), true],
    ['of a review', at({ procedure: 'review' }), false],
    ['of 直接认定', at({ procedure: 'recognition' }), false],
  ])('%s can be looked at through other documents, or not', (_, state, expected) => {
    expect(isComparable(state)).toBe(expected);
  });

  it('are looked at for nobody where they can’t be, though they are complete', () => {
    expect(seen(at())).toBe(1);
    expect(seen(at(holding('practical')))).toBe(1);
    expect(seen(at(holding('interview')))).toBe(0);
    expect(seen(at({}, { division: [{ personId: '周婷', tasks: [1, 2] }] }))).toBe(0);
  });
});

it('says of 特级技师 and 首席技师 alone why their document is silent', () => {
  expect(SILENCES).toEqual([
    [
      '《天津市特级技师、首席技师评聘管理暂行办法》不定合格线和评分办法，由用人单位的方案规定（第十条（一）），不在此比较。',
      'Tianjin’s measures for special-grade and chief technicians leave pass mark and method to the employer’s plan (第十条（一）).',
    ],
  ]);
});
