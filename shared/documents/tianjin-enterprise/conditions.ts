import { cite } from '#shared/law/tianjin-enterprise/policy.ts';
import type { Verdict } from '#shared/law/parts/verdict.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import { standingEvidence } from '#shared/record/evidence.ts';
import type { SittingState } from '#shared/record/state.ts';
import { fieldWords } from './words.ts';

/** The six conditions of 五, by the facts that state them. */
export const SIX = ['management', 'occupations', 'funds', 'organisation', 'premises', 'treatment'] as const;
const RULE = 'tj.enterprise.conditions';
const EDITION = 9;

/** 附件3: an enterprise has the conditions and prepares what shows them. A condition that is stated without it is not shown. */
export function readConditions(verdict: Verdict, state: SittingState): Verdict {
  const { outcome, because } = verdict;
  if (!isHeldUnder(state.sitting, EDITION) || (outcome !== 'pass' && outcome !== 'fail')) return verdict;
  // what is said not to be there has nothing to show
  const claimed = SIX.filter((name) => !because.some(({ code }) => code === `${name}_not_met`));
  const bare = claimed.filter((name) => standingEvidence(state, RULE, name).length === 0);
  if (bare.length === 0) return verdict;
  const unshown = bare.map((name) => cite('附件3', `${name}_not_shown`, `没有登记佐证材料：${fieldWords[name][0]}`));
  return { ...verdict, outcome: 'fail', because: outcome === 'fail' ? [...because, ...unshown] : unshown };
}
