import { err, type Result } from '#shared/base/result.ts';
import { chongqingCrossoverLaw } from '#shared/law/chongqing-crossover/law.ts';
import { COMMON_RULES } from '#shared/law/common/rules.ts';
import { huangshiReformLaw } from '#shared/law/huangshi-reform/law.ts';
import type { Law } from '#shared/law/parts/law.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import type { AnyRule, RuleContext, RuleError } from '#shared/law/parts/rule.ts';
import type { Verdict } from '#shared/law/parts/verdict.ts';
import { tianjinAppraisalLaw } from '#shared/law/tianjin-appraisal/law.ts';
import { tianjinChiefLaw } from '#shared/law/tianjin-chief/law.ts';
import { tianjinEnterpriseLaw } from '#shared/law/tianjin-enterprise/law.ts';

/** The documents that the app makes law, each under its own id; the order is that of the contract. */
const LAWS = byOwnId({
  'tianjin-appraisal': tianjinAppraisalLaw,
  'tianjin-enterprise': tianjinEnterpriseLaw,
  'chongqing-crossover': chongqingCrossoverLaw,
  'tianjin-chief': tianjinChiefLaw,
  'huangshi-reform': huangshiReformLaw,
});

/** The id of a document that this build knows. What asks something of every document is a record over these. */
export type PolicyId = keyof typeof LAWS;

/** The policy documents that the app makes law. */
export const POLICIES: readonly Policy<PolicyId>[] = Object.values(LAWS).map(({ policy }) => policy);

/** Every rule, in the order of the contract. */
export const RULES: readonly AnyRule[] = [...Object.values(LAWS).flatMap(({ rules }) => rules), ...COMMON_RULES];

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Whether the id is that of a document this build knows; records of other builds may name any. */
export const isPolicyId = (id: string): id is PolicyId => Object.hasOwn(LAWS, id);

/** The document with that id. */
export const policyOf = (id: PolicyId): Policy<PolicyId> => LAWS[id].policy;

/** The policy with that id; undefined if this build knows none. */
export const findPolicy = (id: string): Policy<PolicyId> | undefined => (isPolicyId(id) ? LAWS[id].policy : undefined);

/** Judges untrusted input by the rule with that id. Typed facts go to the rule's own `judge` instead. */
export function evaluateRule(id: string, input: unknown, context: RuleContext): Result<Verdict, RuleError> {
  const rule = BY_ID.get(id);
  if (rule === undefined) return err({ kind: 'unknown_rule', message: `没有规则 ${id}` });
  return rule.evaluate(input, context);
}

/** A document under another one's id is a type error. */
function byOwnId<const Ids extends string>(laws: { readonly [Id in Ids]: Law<Id> }): { readonly [Id in Ids]: Law<Id> } {
  return laws;
}
