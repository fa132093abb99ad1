import { describe, expect, it } from 'vitest';
import { NO_THRESHOLDS, type Thresholds } from '#shared/model/thresholds.ts';
import { thresholdLine, thresholdLines } from '#shared/procedures/review/threshold-words.ts';
import { THRESHOLDS } from '#shared/record/thresholds.ts';
import { HAPPENED, stateOf } from '#test/support/bare-state.ts';
import { reviewed } from '#test/support/bare-review.ts';

// 合格线 in one line each, in both languages, of everybody for whom others than 60 are stated.

const own: Thresholds = {
  ...{ ground: 'special-policy', source: '津人社发〔2026〕1号' },
  ...{ theory: 5500, practical: 6050, thesis: 6005, performance: 10_000 },
};
const LINE = [
  '享受特殊政策（津人社发〔2026〕1号）：理论 55、技能操作 60.5、论文答辩 60.05、业绩评定 100 分',
  'Special policy (津人社发〔2026〕1号): Theory 55, Practical 60.5, Thesis 60.05, Performance 100',
];

it('a line says why, by what, and every stage without needless zeros', () => {
  expect(thresholdLine(own)).toEqual(LINE);
  expect(thresholdLine({ ...own, ground: 'national-exam' })[1]).toContain('National examination (');
  expect(thresholdLine({ ...own, ground: 'special-occupation' })[0]).toContain('特殊要求的职业（');
});

describe('the lines of a sitting', () => {
  const facts = (stated: Readonly<Record<string, Thresholds>>) =>
    new Map(Object.entries(stated).map(([who, of]) => [`${THRESHOLDS}/${who}`, { facts: { ...of }, ...HAPPENED }]));
  const candidates = new Map(
    ['彭博', '陈婷华'].map((name, at) => [String(at), { ...reviewed(), candidateId: String(at), name }]),
  );
  const lines = (stated: Readonly<Record<string, Thresholds>>) =>
    thresholdLines(stateOf([], { candidates, facts: facts(stated) }));
  it('begin with the sitting’s, then name whoever has their own', () => {
    const whole: Thresholds = { ...own, ground: 'national-exam' };
    const said = lines({ '': whole, '1': own });
    expect(said).toEqual([
      [
        '本场次合格线：全国统考职业（津人社发〔2026〕1号）：理论 55、技能操作 60.5、论文答辩 60.05、业绩评定 100 分',
        'Pass marks of this sitting: National examination (津人社发〔2026〕1号): Theory 55, Practical 60.5, Thesis 60.05, Performance 100',
      ],
      [`陈婷华合格线：${LINE[0] ?? ''}`, `Pass marks of 陈婷华: ${LINE[1] ?? ''}`],
    ]);
  });
  it('are none where nobody has their own, or they were taken back', () => {
    expect([lines({}), lines({ '0': NO_THRESHOLDS }), lines({ gone: own })]).toEqual([[], [], []]);
    expect(lines({ '0': own }).map(([zh]) => zh.slice(0, 6))).toEqual(['彭博合格线：']);
  });
});
