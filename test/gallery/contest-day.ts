import type { Candidate } from '#shared/model/candidate.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { under } from '#test/support/certified.ts';
import { aCandidate, aPerson, aSitting, linksOf } from '#test/support/sitting.ts';
import type { InSitting } from './state.ts';

const NAMES = ['程玲静', '徐艳超', '阿不都热依木·买买提艾力·吐尔逊江'];
const people = () => NAMES.map((name, at) => aCandidate(String(at + 1).padStart(3, '0'), name));

/** Winners of a contest: the first is recognised, the second did not win, of the third the rank is not known yet. */
export function contest(): InSitting {
  const [first, second, ...others] = people();
  if (first === undefined || second === undefined) throw new Error('too few people');
  const sitting = aSitting({
    ...{ procedure: 'recognition', channel: 'recognition', policy: under('huangshi-reform') },
    settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 },
  });
  const lead = aPerson('expert-lead', '程成');
  const states = ({ candidateId }: Candidate, rank: number): Body => ({
    ...{ type: 'facts_stated', rule: 'hs.contest', candidateId, facts: { filed: true, rank } },
  });
  const bodies: readonly Body[] = [
    { type: 'sitting_opened', sitting },
    { type: 'staff_named', people: [lead], source: null },
    { type: 'candidates_admitted', candidates: [first, second, ...others], source: null },
    states(first, 1),
    states(second, 4),
    {
      ...{ type: 'decision_recorded', candidateId: first.candidateId, decision: 'pass' },
      reason: '市职业技能大赛车工赛项第 1 名，证书原件已核对',
    },
  ];
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, null] as const),
  );
  return { sitting: foldAll(EMPTY_STATE, links), as: lead };
}
