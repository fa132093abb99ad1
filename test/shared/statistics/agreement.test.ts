import { describe, expect, it } from 'vitest';
import { agreementOf, bandOf, type Agreement, type NoAgreement } from '#shared/statistics/agreement.ts';
import { fQuantile } from '#shared/statistics/f-quantile.ts';

/** Table 2 of Shrout & Fleiss 1979: six targets, four judges. */
const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const found = (rows: readonly (readonly number[])[]): Agreement => {
  const agreement: Agreement | NoAgreement = agreementOf(rows);
  if (typeof agreement === 'string') throw new Error(agreement);
  return agreement;
};

describe('the table of Shrout & Fleiss', () => {
  const icc = found(SHROUT_FLEISS);
  it('gives the coefficients they print: ICC(2,1) 0.29, ICC(2,4) 0.62, ICC(3,1) 0.71', () => {
    expect(icc.single).toBeCloseTo(0.29, 2);
    expect(icc.mean).toBeCloseTo(0.62, 2);
    expect(icc.consistency).toBeCloseTo(0.71, 2);
    expect([icc.candidates, icc.examiners]).toEqual([6, 4]);
  });
  it('gives the limits of ICC(A,1) that other programs give: 0.019 to 0.761', () => {
    expect(icc.limits![0]).toBeCloseTo(0.019, 3);
    expect(icc.limits![1]).toBeCloseTo(0.761, 3);
  });
  it('asks for absolute agreement: an examiner who is stricter throughout lowers ICC(A,1), and leaves the order as it was', () => {
    const stricter = found(SHROUT_FLEISS.map(([a = 0, ...rest]) => [a - 20, ...rest]));
    expect(stricter.single).toBeLessThan(icc.single);
    expect(stricter.consistency).toBeCloseTo(icc.consistency, 10);
  });
});

describe('what cannot be said', () => {
  it.each([
    [[[80, 81]], 'too_few_candidates'],
    [[], 'too_few_candidates'],
    [[[80], [70]], 'too_few_examiners'],
    [
      [
        [80, 80],
        [80, 80],
      ],
      'all_alike',
    ],
  ])('%j: %s', (rows, why) => expect(agreementOf(rows)).toBe(why));

  it('is one where all examiners give each the same, and has no limits then', () => {
    const same = found([
      [80, 80, 80],
      [60, 60, 60],
    ]);
    expect(same).toMatchObject({ single: 1, mean: 1, consistency: 1, limits: null });
  });
  it('is not above nought where candidates do not differ and examiners do', () => {
    expect(
      found([
        [70, 80],
        [70, 80],
      ]).single,
    ).toBeLessThanOrEqual(0);
  });
});

it.each([
  [0.95, 1, 1, 161.45],
  [0.95, 5, 10, 3.326],
  [0.975, 5, 10, 4.236],
  [0.95, 10, 20, 2.348],
  [0.975, 1, 30, 5.568],
])('F(%d; %d, %d) is %d, as the tables say', (p, over, under, value) =>
  expect(Math.abs(fQuantile(p, over, under) / value - 1)).toBeLessThan(0.001),
);

it('reads an ICC as Koo & Li do', () => {
  expect([0.49, 0.5, 0.74, 0.75, 0.9, 0.91].map(bandOf)).toEqual([
    'poor',
    'moderate',
    'moderate',
    'good',
    'good',
    'excellent',
  ]);
});
