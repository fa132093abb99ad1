import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRatios, compareRatios, ratio } from '#shared/base/marks/ratio.ts';
import { scoreDivided } from '#shared/law/scoring/divided.ts';
import { scoreExaminers } from '#shared/law/scoring/examiners.ts';
import { shareOf } from '#shared/law/scoring/sheet.ts';

const whole = (marks: readonly number[], fullMark = 10_000, weight: number | null = null) => ({
  ...{ fullMark, weight, marks },
});

describe('divided tasks', () => {
  it('add up each task’s mean, exact', () => {
    const scored = scoreDivided([whole([3000, 3001, 3001], 4000), whole([6000, 5999, 5999], 6000)], null);
    // 3000⅔ + 5999⅓ hundredths
    expect(scored?.total).toEqual({ num: 27_000, den: 3 });
    expect(scored?.tasks.map(({ mean }) => mean)).toEqual([
      { num: 9002, den: 3 },
      { num: 17_998, den: 3 },
    ]);
  });

  it('come to nothing where a task has no mark, or more of them than another', () => {
    expect(scoreDivided([], null)).toBeNull();
    expect(scoreDivided([whole([])], null)).toBeNull();
    expect(scoreDivided([whole([1, 2]), whole([1])], null)).toBeNull();
  });

  it('may lie apart by a task’s part of the limit, and not by a hundredth more', () => {
    const apart = (marks: readonly number[], fullMark: number): boolean | undefined =>
      scoreDivided([whole(marks, fullMark)], 1000)?.tasks[0]?.isTooWide;
    // 10 points of 100 are 4 of 40
    expect([apart([3000, 3400], 4000), apart([3000, 3401], 4000)]).toEqual([false, true]);
    expect([apart([8000, 9000], 10_000), apart([8000, 9001], 10_000)]).toEqual([false, true]);
    expect(scoreDivided([whole([0, 4000], 4000)], null)?.tasks[0]?.isTooWide).toBe(false);
  });

  const tasks = fc.integer({ min: 1, max: 4 }).chain((each) =>
    fc.array(
      fc.integer({ min: 1, max: 99 }).chain((weight) =>
        fc.record({
          fullMark: fc.constant(10_000),
          weight: fc.constant(weight * 100),
          marks: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: each, maxLength: each }),
        }),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  );

  it('are the sum of the means, whoever gave them', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const scored = scoreDivided(all, null)!;
        const sum = scored.tasks.map(({ mean }) => mean).reduce(addRatios, ratio(0, 1));
        expect(compareRatios(sum, scored.total)).toBe(0);
      }),
    );
  });

  it('come to what whole sheets would where the same people mark everything', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const each = all[0]!.marks.length;
        const totals = Array.from({ length: each }, (_, at) =>
          all
            .map(({ marks, fullMark, weight }) => shareOf(marks[at]!, fullMark, weight))
            .reduce(addRatios, ratio(0, 1)),
        );
        const joint = scoreExaminers(totals, null);
        if (joint.outcome === 'invalid') expect.fail(joint.because);
        expect(scoreDivided(all, null)?.total).toEqual(joint.mean);
      }),
    );
  });
});
