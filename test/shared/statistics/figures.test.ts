import { describe as about, expect, it } from 'vitest';
import { binsOf, pointsOf } from '#shared/statistics/bins.ts';
import { describe } from '#shared/statistics/describe.ts';
import { difficultyOf, discriminationOf } from '#shared/statistics/items.ts';

about('marks in steps', () => {
  const at = (exact: string, passMark = 6000) => {
    const bin = binsOf([{ exact, passed: false }], passMark).find(({ failed }) => failed === 1);
    return [bin?.from, bin?.to];
  };
  it('never lets a step stand on both sides of the pass mark', () => {
    expect(at('6000/1')).toEqual([60, 65]);
    expect(at('17999/3')).toEqual([55, 60]);
    expect(at('599999999999999999999/100000000000000000')).toEqual([55, 60]);
    expect(at('6199/1', 6200)).toEqual([57, 62]);
    expect(at('6200/1', 6200)).toEqual([62, 67]);
  });
  it('holds nought and the full mark', () => {
    expect(at('0/1')).toEqual([0, 5]);
    expect(at('10000/1')).toEqual([95, 100]);
    expect(at('0/1', 6200)).toEqual([0, 2]);
    expect(at('10000/1', 6200)).toEqual([97, 100]);
  });
  it('covers all of it without a gap', () => {
    const bins = binsOf([], 6200);
    expect([bins[0]!.from, bins.at(-1)!.to]).toEqual([0, 100]);
    for (const [index, { to }] of bins.slice(0, -1).entries()) expect(bins[index + 1]!.from).toBe(to);
  });
  it('reads an exact mark', () => expect(pointsOf('17999/3')).toBeCloseTo(59.9967, 4));
});

about('a list of figures', () => {
  it('is described', () => {
    expect(describe([2, 4, 4, 4, 5, 5, 7, 9])).toMatchObject({ count: 8, mean: 5, median: 4.5, lowest: 2, highest: 9 });
    expect(describe([2, 4, 4, 4, 5, 5, 7, 9])!.deviation).toBeCloseTo(2.138, 3);
    expect(describe([61, 80, 70])!.median).toBe(70);
    expect(describe([70])).toMatchObject({ mean: 70, median: 70, deviation: null });
    expect(describe([])).toBeNull();
  });
});

about('a line of the scheme', () => {
  it('has its difficulty as the part of the full mark that was reached', () => {
    expect(difficultyOf([10, 5, 0, 9], 10)).toBeCloseTo(0.6, 10);
    expect(difficultyOf([], 10)).toBeNull();
  });
  it('is told apart by the correlation with everything else', () => {
    // Anscombe 1973, his first set: r = 0.816
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(discriminationOf(x, y)).toBeCloseTo(0.816, 3);
    expect(discriminationOf([1, 2, 3], [30, 20, 10])).toBeCloseTo(-1, 10);
  });
  it('says in words why there is none', () => {
    expect(discriminationOf([1, 2], [3, 4])).toBe('too_few_candidates');
    expect(discriminationOf([5, 5, 5], [1, 2, 3])).toBe('line_alike');
    expect(discriminationOf([1, 2, 3], [7, 7, 7])).toBe('rest_alike');
  });
});
