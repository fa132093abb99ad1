import { describe, expect, it } from 'vitest';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import type { Thresholds } from '#shared/model/thresholds.ts';
import type { Judgement } from '#shared/procedures/parts/judgement.ts';
import { judgeReview } from '#shared/procedures/review/judge.ts';
import { review } from '#shared/procedures/review/review.ts';
import { signedReview } from '#shared/procedures/review/signed.ts';
import { reviewOf } from '#shared/procedures/review/stages.ts';
import { THRESHOLDS } from '#shared/record/thresholds.ts';
import type { SittingState } from '#shared/record/state.ts';
import { reviewed, reviewRoom, type Reviewed } from '#test/support/bare-review.ts';

// What a review comes to: where the way ended, the exact means, and the panel's word on it.

const IN = [7000, 8000] as const;
const WHOLE: Reviewed = { entry: IN, thesis: [60, 70, 61], performance: [80, 80, 81] };
const judge = (
  of: Reviewed,
  over: Partial<SittingState> = {},
  level: 'technician' | 'senior-technician' = 'senior-technician',
) => judgeReview(reviewOf(reviewRoom(of, over), reviewed(level)));
const last = (of: Reviewed) => {
  const { verdict, because } = judge(of)!;
  return [verdict, because.at(-1)?.code, because.at(-1)?.text];
};

describe('there is none', () => {
  it('before both entry scores, or while marks may still decide', () => {
    expect([judge({}), judge({ entry: IN }), judge({ entry: IN, thesis: [60, 60, 60] })]).toEqual([null, null, null]);
    const half = (scores: object) => judge({}, { subjectScores: new Map([['one', scores]]) });
    expect([half({ theory: 0 }), half({ practical: 0 })]).toEqual([null, null]);
  });
});

describe('a whole way', () => {
  it('has both means exactly, and waits for the panel’s word', () => {
    const of = judge(WHOLE);
    expect(of).toMatchObject({
      ...{ verdict: 'pass', shown: '80.33', exact: '24100/3', subjects: null },
      review: {
        stoppedAt: 'none',
        thesis: { shown: '63.67', exact: '191000/30' },
        performance: { shown: '80.33', exact: '24100/3' },
        ...{ derived: 'pass', decision: null },
      },
    });
    expect(of?.because.at(-1)).toEqual({
      ...{ code: 'decision_missing', source: tianjinAppraisal.source, article: '综合评审工作流程 五（四）' },
      text: '专家组尚未作出综合评定（通过、不通过）',
    });
  });
  it('ends with what the panel said, and why', () => {
    const article = { source: tianjinAppraisal.source, article: '综合评审工作流程 五（四）' };
    expect(judge({ ...WHOLE, tick: ['pass', '  '] })?.because.at(-1)).toEqual({
      ...{ ...article, code: 'decision_pass', text: '专家组综合评定：通过' },
    });
    const against = judge({ ...WHOLE, tick: ['fail', ' 材料不实 '] });
    expect([against?.verdict, against?.review?.derived, against?.review?.decision, against?.because.at(-1)]).toEqual([
      ...['fail', 'pass', 'fail'],
      { ...article, code: 'decision_fail', text: '专家组综合评定：不通过，理由：材料不实' },
    ]);
    expect(last({ ...WHOLE, tick: ['fail', ''] })).toEqual([
      ...['pass', 'decision_missing', '专家组尚未作出综合评定（通过、不通过）'],
    ]);
  });
});

describe('a way that ended', () => {
  it('at the entry needs no word of the panel, and has no figure', () => {
    const of = judge({ entry: [5999, 8000] });
    expect(of).toMatchObject({
      ...{ verdict: 'fail', shown: '', exact: '' },
      review: { stoppedAt: 'entry', thesis: null, performance: null, derived: 'fail', decision: null },
    });
    expect(of?.because.map(({ code }) => code)).toEqual(['theory_below_60']);
    const ticked = judge({ entry: [5999, 8000], tick: ['fail', ''] });
    expect(ticked?.because.map(({ code }) => code)).toEqual(['theory_below_60']);
  });
  it('at the thesis has its mean alone, with decimals enough to see why', () => {
    const of = judge({ entry: IN, thesis: [59.99, 60, 60] });
    expect(of?.review).toEqual({
      ...{ stoppedAt: 'thesis', performance: null, derived: 'fail', decision: null },
      thesis: { shown: '59.997', exact: '179990/30' },
    });
    expect([of?.verdict, of?.shown, of?.because.at(-1)?.code]).toEqual(['fail', '', 'decision_missing']);
  });
  it('at the performance of a 技师 has no thesis', () => {
    const of = judge({ entry: IN, performance: [59.99, 60, 60], tick: ['fail', ''] }, {}, 'technician');
    expect(of?.review).toEqual({
      ...{ stoppedAt: 'performance', thesis: null, derived: 'fail', decision: 'fail' },
      performance: { shown: '59.997', exact: '17999/3' },
    });
  });
  it('against the procedure is invalid, whatever the panel said', () => {
    const of = judge({ ...WHOLE, questions: 3, tick: ['pass', ''] });
    expect([of?.verdict, of?.review?.derived, of?.because.some(({ code }) => code.startsWith('decision'))]).toEqual([
      ...['invalid', null, false],
    ]);
    expect(of?.because.map(({ code }) => code)).toContain('question_count_out_of_range');
    const stray = judge({ entry: [5999, 8000], performance: [60] });
    expect([stray?.verdict, stray?.because.at(-1)?.code]).toEqual(['invalid', 'marks_of_closed_stage']);
  });
});

describe('other marks than 60', () => {
  const own: Thresholds = {
    ...{ ground: 'special-policy', source: '津人社发〔2026〕1号 三' },
    ...{ theory: 5500, practical: 6100, thesis: 6200, performance: 8100 },
  };
  const facts = new Map([[`${THRESHOLDS}/one`, { facts: { ...own }, at: '', seq: 1 }]]);
  it('decide, and are what figures are shown against', () => {
    const of = judge({ entry: [5500, 6100], thesis: [62, 62, 62], performance: [80.99, 81, 81] }, { facts });
    expect([of?.verdict, of?.review?.stoppedAt, of?.shown]).toEqual(['fail', 'performance', '80.997']);
    const ended = judge({ entry: [5500, 6100], thesis: [61.99, 62, 62] }, { facts });
    expect([ended?.review?.stoppedAt, ended?.review?.thesis?.shown]).toEqual(['thesis', '61.997']);
    expect(judge({ entry: [5499, 6100] }, { facts })?.verdict).toBe('fail');
  });
  it('stand under the signatures with what settles them', () => {
    const state = reviewRoom({ ...WHOLE, tick: ['pass', '好'], questions: 2 }, { facts });
    const judgement = judgeReview(reviewOf(reviewRoom(WHOLE), reviewed()));
    expect(signedReview(state, reviewed(), judgement)).toEqual({
      review: {
        ...{ entry: [7000, 8000], questions: ['第1问', '第2问'], stoppedAt: 'none', thesis: '191000/30' },
        ...{ decision: null, thresholds: ['special-policy', '津人社发〔2026〕1号 三', 5500, 6100, 6200, 8100] },
      },
    });
    const foreign: Judgement = { verdict: 'pass', shown: '', exact: '', subjects: null, because: [] };
    expect(signedReview(reviewRoom({}), reviewed(), foreign).review).toMatchObject({ stoppedAt: null, thesis: null });
    const plain = reviewRoom({ ...WHOLE, tick: ['pass', '好'] });
    expect(signedReview(plain, reviewed(), null)).toEqual({
      review: {
        ...{ entry: [7000, 8000], questions: [1, 2, 3, 4, 5].map((n) => `第${String(n)}问`), stoppedAt: null },
        ...{ thesis: null, decision: ['pass', '好'] },
      },
    });
  });
});

describe('as a procedure', () => {
  const asked = (of: Reviewed) => {
    const state = reviewRoom(of);
    const { judgement, isFinal } = review.judge(state, reviewed(), []);
    return [judgement?.verdict ?? null, isFinal, review.isSettled(state, reviewed())];
  };
  it('it counts once the panel has ticked, the entry failed, or the procedure was broken', () => {
    expect([asked(WHOLE), asked({ ...WHOLE, tick: ['pass', ''] }), asked({ entry: [0, 0] })]).toEqual([
      ['pass', false, false],
      ['pass', true, true],
      ['fail', true, true],
    ]);
    expect([asked({ ...WHOLE, questions: 3 }), asked({})]).toEqual([
      ['invalid', true, false],
      [null, false, false],
    ]);
  });
  it('it locks and owes line by line, and knows nothing of whoever is not on the roster', () => {
    const state = reviewRoom({ entry: IN }, { candidates: new Map([['one', reviewed()]]) });
    const lock = (candidateId: string, line: string) => review.lockOn(state, { candidateId, line });
    expect([lock('one', '3.1'), lock('one', '1.1'), lock('nobody', '3.1')]).toEqual(['review_thesis_open', null, null]);
    expect(review.owedLines(state, reviewed('technician'))).toEqual(['3.1']);
    expect(review.alsoSigned(state, reviewed(), null)).toHaveProperty('review.entry', [7000, 8000]);
  });
});
