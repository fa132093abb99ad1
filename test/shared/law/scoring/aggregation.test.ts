import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { compareRatios, ratio, type Ratio } from '#shared/base/marks/ratio.ts';
import { scoreExaminers } from '#shared/law/scoring/examiners.ts';
import { scorePanelSubject } from '#shared/law/scoring/panel.ts';
import { isMet, type SatScore, type SubjectScore } from '#shared/model/subject-score.ts';
import { thesisTotal } from '#shared/law/scoring/thesis.ts';

const mark = fc.integer({ min: 0, max: 10_000 });
const marks = fc.array(mark, { minLength: 1, maxLength: 7 });
const whole = (values: readonly number[]): Ratio[] => values.map((value) => ratio(value, 1));

describe('a subject score', () => {
  test.each<[SubjectScore, boolean]>([
    [5999, false],
    [6000, true],
    [6001, true],
    ['exempt', true],
    ['absent', false],
    ['void', false],
  ])('%s is met: %s', (score, met) => {
    expect(isMet(score)).toBe(met);
  });

  test('against a stricter pass mark', () => {
    expect([isMet(6999, 7000), isMet(7000, 7000), isMet('exempt', 7000)]).toEqual([false, true, true]);
  });
});

describe('several examiners', () => {
  test.each([
    [[6000, 6000, 5999], null, 'fail', '60.00', '0.01'],
    [[6000, 6000, 6000], null, 'pass', '60.00', '0.00'],
    [[7000, 8000], 1000, 'pass', '75.00', '10.00'],
    [[7000, 8001], 1000, 'invalid', '75.01', '10.01'],
    [[0, 10_000, 9000], null, 'pass', '63.33', '100.00'],
    [[5999], 0, 'fail', '59.99', '0.00'],
  ])('%j within %s: %s', (totals, maxSpread, outcome, mean, spread) => {
    const score = scoreExaminers(whole(totals), maxSpread);
    expect(score.outcome).toBe(outcome);
    expect('mean' in score && [formatRatio(score.mean), formatRatio(score.spread)]).toEqual([mean, spread]);
  });

  test('none is no result, and a spread says so', () => {
    expect(scoreExaminers([], null)).toEqual({ outcome: 'invalid', because: 'no_examiner' });
    expect(scoreExaminers(whole([6000, 7001]), 1000)).toMatchObject({ outcome: 'invalid', because: 'spread' });
  });

  test('totals of weighted sheets stay exact, and a plan may ask for more than 60', () => {
    const totals = [ratio(17_999, 3), ratio(18_000, 3)];
    expect(scoreExaminers(totals, null).outcome).toBe('fail');
    expect(scoreExaminers(totals, null, 5999).outcome).toBe('pass');
    expect(scoreExaminers(whole([7000]), null, 7001).outcome).toBe('fail');
    expect(scoreExaminers([ratio(1, 3), ratio(2, 3)], 0).outcome).toBe('invalid');
  });

  test('order never matters, a higher mark never harms, and the mean is what the oracle says', () => {
    fc.assert(
      fc.property(marks, fc.nat(), (totals, at) => {
        const score = scoreExaminers(whole(totals), null);
        expect(scoreExaminers(whole(totals.toReversed()), null)).toEqual(score);
        const raised = totals.map((total, index) => (index === at % totals.length ? 10_000 : total));
        expect(score.outcome === 'pass' && scoreExaminers(whole(raised), null).outcome === 'fail').toBe(false);
        expect(score.outcome === 'pass').toBe(totals.reduce((sum, total) => sum + total, 0) >= 6000 * totals.length);
      }),
    );
  });
});

describe('a panel subject', () => {
  test.each([
    [[9000, 6200, 2000], '57.33', 2, 'fail'],
    [[5900, 5900, 10_000], '72.67', 1, 'fail'],
    [[5990, 6000, 6010], '60.00', 2, 'pass'],
    [[5999, 6000, 6000], '60.00', 2, 'fail'],
    [[6000, 6000, 6000], '60.00', 3, 'pass'],
    [[0, 9000, 9000], '60.00', 2, 'pass'],
    [[0, 9000, 8999], '60.00', 2, 'fail'],
  ])('%j: mean %s, %i passing, %s', (scores, mean, passing, outcome) => {
    const subject = scorePanelSubject(scores);
    expect(formatRatio(subject.mean!)).toBe(mean);
    expect(subject).toMatchObject({ passing, outcome });
  });

  test.each<[SatScore[], number, boolean, boolean, string]>([
    [['absent', 9000, 9000], 2, true, false, 'fail'],
    [[9000, 'void', 9000], 2, true, false, 'fail'],
    [['absent', 'absent', 'absent'], 0, false, false, 'fail'],
    [[7000, 7000, 'void'], 2, true, false, 'fail'],
    [[], 0, false, false, 'fail'],
  ])('%j', (scores, passing, enoughMembers, enoughMean, outcome) => {
    expect(scorePanelSubject(scores)).toMatchObject({ passing, enoughMembers, enoughMean, outcome });
  });

  test('a stricter share or pass mark counts', () => {
    expect(scorePanelSubject([9000, 9000, 5000], 6000, { num: 3, den: 4 }).outcome).toBe('fail');
    expect(scorePanelSubject([9000, 9000, 5000], 6000, { num: 2, den: 3 }).outcome).toBe('pass');
    expect(scorePanelSubject([7000, 7000, 7000], 7001).outcome).toBe('fail');
    expect(scorePanelSubject([7000, 7000, 7000], 7000).outcome).toBe('pass');
  });

  test('order never matters, a higher mark never harms, and nobody passes below either mark', () => {
    fc.assert(
      fc.property(fc.tuple(mark, mark, mark), fc.nat({ max: 2 }), mark, (scores, at, rise) => {
        const before = scorePanelSubject(scores);
        expect(scorePanelSubject(scores.toReversed())).toEqual(before);
        const raised = scores.map((score, index) => (index === at ? Math.min(10_000, score + rise) : score));
        expect(before.outcome === 'pass' && scorePanelSubject(raised).outcome === 'fail').toBe(false);
        const oracle =
          scores.filter((score) => score >= 6000).length >= 2 && scores[0] + scores[1] + scores[2] >= 18_000;
        expect(before.outcome).toBe(oracle ? 'pass' : 'fail');
      }),
    );
  });
});

describe('a thesis', () => {
  const thesis = fc.record({ content: mark, defence: mark });

  test.each([
    [[{ content: 6000, defence: 6000 }], '60.00'],
    [[{ content: 10_000, defence: 0 }], '40.00'],
    [[{ content: 0, defence: 10_000 }], '60.00'],
    [
      [
        { content: 6000, defence: 6171 },
        { content: 6100, defence: 6001 },
        { content: 5900, defence: 5900 },
      ],
      '60.14',
    ],
  ])('%j is %s', (experts, total) => {
    expect(formatRatio(thesisTotal(experts)!)).toBe(total);
  });

  test('has no total without experts', () => {
    expect(thesisTotal([])).toBeNull();
  });

  test('order never matters, and a higher mark never harms', () => {
    fc.assert(
      fc.property(fc.array(thesis, { minLength: 1, maxLength: 5 }), (experts) => {
        const total = thesisTotal(experts)!;
        expect(compareRatios(thesisTotal(experts.toReversed())!, total)).toBe(0);
        const [first, ...rest] = experts;
        expect(compareRatios(thesisTotal([{ ...first!, content: 10_000 }, ...rest])!, total)).toBeGreaterThanOrEqual(0);
        expect(compareRatios(thesisTotal([{ ...first!, defence: 10_000 }, ...rest])!, total)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
