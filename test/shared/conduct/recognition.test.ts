import { expect, it } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { blockingConcerns } from '#shared/documents/concerns/concerns.ts';
import type { Body } from '#shared/record/body.ts';
import { fold, foldAll } from '#shared/record/fold.ts';
import { resultsOf } from '#shared/results/candidate-result.ts';
import { sittingSnapshot } from '#shared/results/snapshot.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { under } from '#test/support/certified.ts';
import { by } from '#test/support/moment.ts';
import { aCandidate, aPerson, aSitting, linksOf } from '#test/support/sitting.ts';

// 直接认定: what is stated about somebody and the papers are all that the level rests on.

const lead = aPerson('expert-lead', '程成');
const clerk = aPerson('clerk', '赵洋浩');
const winner = aCandidate('001', '程玲静');
const fourth = aCandidate('002', '徐艳超');
const sitting = aSitting({
  ...{ procedure: 'recognition', policy: { ...under('huangshi-reform'), version: '2' }, channel: 'recognition' },
  settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 },
});
const START: readonly Body[] = [
  { type: 'sitting_opened', sitting },
  { type: 'staff_named', people: [lead, clerk], source: null },
  { type: 'candidates_admitted', candidates: [winner, fourth], source: null },
];
const stateOf = (...bodies: Body[]): SittingState =>
  linksOf(
    sitting,
    [...START, ...bodies].map((body) => [body, null] as const),
  ).reduce(fold, foldAll(EMPTY_STATE, []));
const states = ({ candidateId }: typeof winner, rank: number): Body => ({
  ...{ type: 'facts_stated', rule: 'hs.contest', candidateId, facts: { filed: true, rank } },
});
const decides = ({ candidateId }: typeof winner, decision: 'pass' | 'fail', reason = '证书原件已核对'): Body => ({
  ...{ type: 'decision_recorded', candidateId, decision, reason },
});
const refusal = (state: SittingState, body: Body, actor: string | null = lead.personId): string | null => {
  const permission = mayRecord(state, body, by(actor));
  return permission.ok ? null : permission.error.kind;
};

it('is the lead’s, on a ground and papers, once everything asked is stated', () => {
  const proven = stateOf(states(winner, 1));
  expect(refusal(proven, decides(winner, 'pass'))).toBeNull();
  expect(refusal(proven, decides(winner, 'pass'), clerk.personId)).toBe('role_may_not');
  expect(refusal(proven, decides(winner, 'pass', ' '))).toBe('recognition_needs_evidence');
  expect(refusal(stateOf(), decides(winner, 'pass'))).toBe('recognition_unproven');
  // to refuse somebody nothing more has to be known
  expect(refusal(stateOf(), decides(winner, 'fail', '未提交获奖证书'))).toBeNull();
});

it('is of nobody who is not there', () => {
  const { candidateId } = winner;
  const away = stateOf(states(winner, 1), {
    type: 'attendance_recorded',
    candidateId,
    attendance: 'absent',
    reason: '',
  });
  expect(refusal(away, decides(winner, 'pass'))).toBe('candidate_not_there');
});

it('makes a result that cites its clause and is signed without any scheme', () => {
  const state = stateOf(
    states(winner, 1),
    states(fourth, 4),
    decides(winner, 'pass'),
    decides(fourth, 'fail', '第 4 名'),
  );
  expect(resultsOf(state).map(({ verdict, judgement }) => [verdict, judgement?.because[0]?.article])).toEqual([
    ['pass', '（九）4'],
    ['fail', '（九）4'],
  ]);
  const text = JSON.parse(sittingSnapshot(state) ?? '{}') as { scheme: null; results: { recognition: unknown }[] };
  expect(text.scheme).toBeNull();
  expect(text.results.map(({ recognition }) => recognition)).toEqual([
    ['pass', '证书原件已核对'],
    ['fail', '第 4 名'],
  ]);
});

it('of somebody who is not eligible is for the site head to answer for, and a refusal is not', () => {
  const facts = [states(winner, 1), states(fourth, 4), decides(winner, 'pass')];
  const about = (state: SittingState) => blockingConcerns(state).map(({ candidateId }) => candidateId);
  expect(about(stateOf(...facts, decides(fourth, 'pass')))).toEqual([fourth.candidateId]);
  expect(about(stateOf(...facts, decides(fourth, 'fail', '第 4 名')))).toEqual([]);
});
