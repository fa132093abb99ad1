import { idResident } from '#shared/policies/common/id-resident.ts';
import { scorePractical } from '#shared/policies/common/score-practical.ts';
import { scoreSheetRule } from '#shared/policies/common/score-sheet.ts';
import { workingDays } from '#shared/policies/common/working-days.ts';
import { customStandard } from '#shared/policies/chongqing-crossover/custom-standard.ts';
import { duplicate } from '#shared/policies/chongqing-crossover/duplicate.ts';
import { eligibility } from '#shared/policies/chongqing-crossover/eligibility.ts';
import { method } from '#shared/policies/chongqing-crossover/method.ts';
import { onSiteStaff } from '#shared/policies/chongqing-crossover/on-site-staff.ts';
import { organiser } from '#shared/policies/chongqing-crossover/organiser.ts';
import { panel } from '#shared/policies/chongqing-crossover/panel.ts';
import { panelResult } from '#shared/policies/chongqing-crossover/panel-result.ts';
import { plan } from '#shared/policies/chongqing-crossover/plan.ts';
import { chongqingCrossover } from '#shared/policies/chongqing-crossover/policy.ts';
import { retention } from '#shared/policies/chongqing-crossover/retention.ts';
import { signatures } from '#shared/policies/chongqing-crossover/signatures.ts';
import { channel } from '#shared/policies/huangshi-reform/channel.ts';
import { contest } from '#shared/policies/huangshi-reform/contest.ts';
import { mode } from '#shared/policies/huangshi-reform/mode.ts';
import { huangshiReform } from '#shared/policies/huangshi-reform/policy.ts';
import { titleEquivalent } from '#shared/policies/huangshi-reform/title-equivalent.ts';
import type { Policy } from '#shared/policies/policy.ts';
import type { AnyRule, RuleContext, RuleError } from '#shared/policies/rule.ts';
import { crossoverContest } from '#shared/policies/tianjin-appraisal/crossover-contest.ts';
import { crossoverSkill } from '#shared/policies/tianjin-appraisal/crossover-skill.ts';
import { crossoverTitle } from '#shared/policies/tianjin-appraisal/crossover-title.ts';
import { onSite } from '#shared/policies/tianjin-appraisal/on-site.ts';
import { tianjinAppraisal } from '#shared/policies/tianjin-appraisal/policy.ts';
import { reReview } from '#shared/policies/tianjin-appraisal/re-review.ts';
import { reportDeadline } from '#shared/policies/tianjin-appraisal/report-deadline.ts';
import { reviewCompletion } from '#shared/policies/tianjin-appraisal/review-completion.ts';
import { reviewEntry } from '#shared/policies/tianjin-appraisal/review-entry.ts';
import { reviewHandIn } from '#shared/policies/tianjin-appraisal/review-hand-in.ts';
import { reviewMaterials } from '#shared/policies/tianjin-appraisal/review-materials.ts';
import { reviewOutcome } from '#shared/policies/tianjin-appraisal/review-outcome.ts';
import { reviewPanel } from '#shared/policies/tianjin-appraisal/review-panel.ts';
import { reviewPerformance } from '#shared/policies/tianjin-appraisal/review-performance.ts';
import { reviewThesis } from '#shared/policies/tianjin-appraisal/review-thesis.ts';
import { appraisalStaff } from '#shared/policies/tianjin-appraisal/staff.ts';
import { certificateNumber } from '#shared/policies/tianjin-chief/certificate-number.ts';
import { chief } from '#shared/policies/tianjin-chief/chief.ts';
import { chiefInForce } from '#shared/policies/tianjin-chief/in-force.ts';
import { tianjinChief } from '#shared/policies/tianjin-chief/policy.ts';
import { chiefPublicity } from '#shared/policies/tianjin-chief/publicity.ts';
import { chiefSpecial } from '#shared/policies/tianjin-chief/special.ts';
import { applicationFile } from '#shared/policies/tianjin-enterprise/application-file.ts';
import { enterpriseCandidate } from '#shared/policies/tianjin-enterprise/candidate.ts';
import { planDeadline } from '#shared/policies/tianjin-enterprise/plan-deadline.ts';
import { tianjinEnterprise } from '#shared/policies/tianjin-enterprise/policy.ts';
import { resultDeadline } from '#shared/policies/tianjin-enterprise/result-deadline.ts';
import { enterpriseScope } from '#shared/policies/tianjin-enterprise/scope.ts';
import type { Verdict } from '#shared/policies/verdict.ts';
import { err, type Result } from '#shared/result/result.ts';

/** The policy documents that the app makes law. */
export const POLICIES: readonly Policy[] = [
  tianjinAppraisal,
  tianjinEnterprise,
  chongqingCrossover,
  tianjinChief,
  huangshiReform,
];

/** Every rule, in the order of the contract. */
export const RULES: readonly AnyRule[] = [
  onSite,
  appraisalStaff,
  reportDeadline,
  reviewEntry,
  reviewPanel,
  reviewThesis,
  reviewPerformance,
  reviewOutcome,
  reReview,
  reviewHandIn,
  reviewCompletion,
  reviewMaterials,
  crossoverTitle,
  crossoverSkill,
  crossoverContest,
  planDeadline,
  resultDeadline,
  enterpriseCandidate,
  enterpriseScope,
  applicationFile,
  eligibility,
  method,
  panel,
  panelResult,
  onSiteStaff,
  plan,
  signatures,
  duplicate,
  retention,
  customStandard,
  organiser,
  chiefInForce,
  chiefSpecial,
  chief,
  chiefPublicity,
  certificateNumber,
  channel,
  mode,
  contest,
  titleEquivalent,
  scoreSheetRule,
  scorePractical,
  idResident,
  workingDays,
];

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The policy with that id; undefined if there is none. */
export const findPolicy = (id: string): Policy | undefined => POLICIES.find((policy) => policy.id === id);

/** Judges untrusted input by the rule with that id. Typed facts go to the rule's own `judge` instead. */
export function evaluateRule(id: string, input: unknown, context: RuleContext): Result<Verdict, RuleError> {
  const rule = BY_ID.get(id);
  if (rule === undefined) return err({ kind: 'unknown_rule', message: `没有规则 ${id}` });
  return rule.evaluate(input, context);
}
