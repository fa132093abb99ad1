import { describe, expect, it } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { FORMS } from '#shared/forms/registry.ts';
import { papersOf } from '#shared/forms/papers.ts';
import { NO_THRESHOLDS, type Thresholds } from '#shared/model/thresholds.ts';
import { partOf, stageMarkOf } from '#shared/plans/part.ts';
import { isSettled, reviewOf } from '#shared/procedures/review/stages.ts';
import { thresholdLines } from '#shared/procedures/review/threshold-words.ts';
import type { Body } from '#shared/record/body.ts';
import { THRESHOLDS, thresholdsOf } from '#shared/record/thresholds.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { by } from '#test/support/moment.ts';
import { after, entryScores, marked, readyReview, ticked } from '../../../support/review.ts';
import { aCandidate, aPerson } from '../../../support/sitting.ts';

const policy: Thresholds = {
  ...{ ground: 'special-policy', source: '津人社发〔2026〕1号 三' },
  ...{ theory: 5500, practical: 6000, thesis: 6000, performance: 7000 },
};
const exam: Thresholds = { ...policy, ground: 'national-exam', source: '国家职业标准 5.2', theory: 6500 };
const stated = (facts: Thresholds, candidateId: string | null): Body => ({
  ...{ type: 'facts_stated', rule: THRESHOLDS, candidateId, facts: { ...facts } },
});
const people = ['彭博', '陈婷华'].map((name, at) => ({
  ...aCandidate(`00${String(at + 1)}`, name),
  level: 'technician' as const,
}));
const [own, other] = people as [(typeof people)[0], (typeof people)[0]];
const clerk = aPerson('clerk', '罗芳');
function room(edition = 9) {
  const { state, experts } = readyReview(people);
  const dated = { ...state, sitting: { ...state.sitting!, edition } } as typeof state;
  return { experts, state: after(dated, [{ type: 'staff_named', people: [clerk], source: null }]) };
}
const entered = people.flatMap(({ candidateId }) => entryScores(candidateId, 5800, 6000));
const performed = (experts: ReturnType<typeof room>['experts']) =>
  people.flatMap(({ candidateId }) => marked(candidateId, experts, 'performance', [6500, 6500, 6500]));

describe('who may state other pass marks', () => {
  const { state, experts } = room();
  const told = (body: Body, actor: string | null = clerk.personId, from = state) => {
    const judged = mayRecord(from, body, by(actor));
    return judged.ok ? 'fine' : judged.error.kind;
  };
  it('the office, with what settles them, of the sitting or of one person as the clause has it', () => {
    expect(told(stated(policy, own.candidateId))).toBe('fine');
    expect(told(stated(exam, null))).toBe('fine');
    expect(told(stated(NO_THRESHOLDS, null))).toBe('fine');
    expect(told(stated(policy, null))).toBe('thresholds_unsound');
    expect(told(stated(exam, own.candidateId))).toBe('thresholds_unsound');
    expect(told(stated({ ...policy, source: ' ' }, own.candidateId))).toBe('thresholds_unsound');
    expect(told(stated({ ...policy, thesis: 0 }, own.candidateId))).toBe('thresholds_unsound');
    expect(told(stated(policy, own.candidateId), experts[0]!.personId)).toBe('role_may_not');
    expect(told(stated(policy, own.candidateId), null)).toBe('sign_in_first');
  });
  it('before anybody was marked of whom they are', () => {
    const begun = after(state, [
      ...entryScores(other.candidateId, 6000, 6000),
      ...marked(other.candidateId, experts, 'performance', [6000]),
    ]);
    expect(told(stated(policy, own.candidateId), clerk.personId, begun)).toBe('fine');
    expect(told(stated(policy, other.candidateId), clerk.personId, begun)).toBe('thresholds_in_use');
    expect(told(stated(exam, null), clerk.personId, begun)).toBe('thresholds_in_use');
  });
});

describe('what they change', () => {
  it('every stage of that candidate, and of nobody else', () => {
    const { state, experts } = room();
    const done = after(state, [stated(policy, own.candidateId), ...entered, ...performed(experts)]);
    const [mine, theirs] = [reviewOf(done, own), reviewOf(done, other)];
    expect(mine.stages.entry.status).toBe('passed');
    expect(mine.stages.entry.because[0]).toMatchObject({
      article: '综合评审工作流程 七',
      text: '理论 58.00 分，达到 55 分（按津人社发〔2026〕1号 三）',
    });
    expect(mine.stages.performance).toMatchObject({ status: 'failed', because: [{ code: 'performance_below_70' }] });
    expect(theirs.stages.entry.status).toBe('failed');
    const ticks = after(done, [ticked(own.candidateId, 'fail')]);
    expect(isSettled(reviewOf(ticks, own))).toBe(true);
    expect(resultOf(ticks, own).verdict).toBe('fail');
  });
  it('their own before the sitting’s, 60 again once taken back, and nothing before edition 9', () => {
    const { state } = room();
    const both = after(state, [stated(exam, null), stated(policy, own.candidateId)]);
    expect([thresholdsOf(both, own.candidateId)?.theory, thresholdsOf(both, other.candidateId)?.theory]).toEqual([
      5500, 6500,
    ]);
    const taken = after(both, [stated(NO_THRESHOLDS, own.candidateId)]);
    expect(thresholdsOf(taken, own.candidateId)?.ground).toBe('national-exam');
    expect(thresholdsOf(after(taken, [stated(NO_THRESHOLDS, null)]), own.candidateId)).toBeNull();
    const older = after(room(8).state, [stated(exam, null), ...entered]);
    expect(thresholdsOf(older, own.candidateId)).toBeNull();
  });
  it('what a correction in the plan may come to', () => {
    const { state } = room();
    const part = partOf(after(state, [stated(policy, own.candidateId)]))!;
    expect([stageMarkOf(part, own, 'review'), stageMarkOf(part, other, 'review')]).toEqual([7000, 6000]);
  });
});

it('stand on the screen’s lines, the summary and the sheets with what settles them', () => {
  const { state, experts } = room();
  const said = after(state, [stated(exam, null), stated(policy, own.candidateId), ...entered]);
  const lines = thresholdLines(said).map(([zh]) => zh);
  expect(lines).toEqual([
    '本场次合格线：全国统考职业（国家职业标准 5.2）：理论 65、技能操作 60、论文答辩 60、业绩评定 70 分',
    '彭博合格线：享受特殊政策（津人社发〔2026〕1号 三）：理论 55、技能操作 60、论文答辩 60、业绩评定 70 分',
  ]);
  expect(FORMS.summary.fill(said)?.answers.slice(0, 3)).toEqual(expect.arrayContaining(lines));
  const ref = { candidateId: own.candidateId, examinerId: experts[0]!.personId };
  const [sheet] = papersOf(said, { form: 'review-sheet', ...ref });
  expect(sheet).toMatchObject({ rule: '各专家评分的平均值 70 分及以上为合格（津人社发〔2026〕1号 三）。' });
});
