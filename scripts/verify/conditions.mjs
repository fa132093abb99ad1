import { ELSEWHERE } from './conditions-elsewhere.mjs';
import { isOverstated } from './condition-facts.mjs';
import { IN_TIANJIN } from './conditions-tianjin.mjs';

// The conditions that documents ask of a sitting (docs/format.md, section 6), each judged by the facts on record.

export const CONDITIONS = { ...IN_TIANJIN, ...ELSEWHERE };

/** Whether facts say otherwise of a condition that is asked than the record knows. */
export const isSaidOtherwise = (state, rule, facts) =>
  CONDITIONS[rule]?.asks?.(state) !== false && isOverstated(state, CONDITIONS[rule], facts);

/** How a condition stands by the facts on record: `not_asked`, `open`, `met`, or `unmet` with the codes of what stands against it. */
export function standingOf(state, rule) {
  const { asks, judge } = CONDITIONS[rule];
  if (asks?.(state) === false) return { standing: 'not_asked', codes: [] };
  const demands = judge(state, rule);
  if (demands === null) return { standing: 'open', codes: [] };
  const codes = [...new Set(demands.filter(([holds]) => !holds).map(([, code]) => code))];
  return { standing: codes.length === 0 ? 'met' : 'unmet', codes };
}
