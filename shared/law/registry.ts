import { idResident } from '#shared/law/common/id-resident.ts';
import { scorePractical } from '#shared/law/common/score-practical.ts';
import { scoreSheetRule } from '#shared/law/common/score-sheet.ts';
import { workingDays } from '#shared/law/common/working-days.ts';
import { customStandard } from '#shared/law/chongqing-crossover/custom-standard.ts';
import { duplicate } from '#shared/law/chongqing-crossover/duplicate.ts';
import { eligibility } from '#shared/law/chongqing-crossover/eligibility.ts';
import { method } from '#shared/law/chongqing-crossover/method.ts';
import { onSiteStaff } from '#shared/law/chongqing-crossover/on-site-staff.ts';
import { organiser } from '#shared/law/chongqing-crossover/organiser.ts';
import { panel } from '#shared/law/chongqing-crossover/panel.ts';
import { panelResult } from '#shared/law/chongqing-crossover/panel-result.ts';
import { plan } from '#shared/law/chongqing-crossover/plan.ts';
import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import { retention } from '#shared/law/chongqing-crossover/retention.ts';
import { signatures } from '#shared/law/chongqing-crossover/signatures.ts';
import { channel } from '#shared/law/huangshi-reform/channel.ts';
import { contest } from '#shared/law/huangshi-reform/contest.ts';
import { mode } from '#shared/law/huangshi-reform/mode.ts';
import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import { titleEquivalent } from '#shared/law/huangshi-reform/title-equivalent.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import type { AnyRule, RuleContext, RuleError } from '#shared/law/parts/rule.ts';
import { crossoverContest } from '#shared/law/tianjin-appraisal/crossover-contest.ts';
import { crossoverSkill } from '#shared/law/tianjin-appraisal/crossover-skill.ts';
import { crossoverTitle } from '#shared/law/tianjin-appraisal/crossover-title.ts';
import { onSite } from '#shared/law/tianjin-appraisal/on-site.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { reReview } from '#shared/law/tianjin-appraisal/re-review.ts';
import { reportDeadline } from '#shared/law/tianjin-appraisal/report-deadline.ts';
import { reviewCompletion } from '#shared/law/tianjin-appraisal/review-completion.ts';
import { reviewEntry } from '#shared/law/tianjin-appraisal/review-entry.ts';
import { reviewHandIn } from '#shared/law/tianjin-appraisal/review-hand-in.ts';
import { reviewMaterials } from '#shared/law/tianjin-appraisal/review-materials.ts';
import { reviewOutcome } from '#shared/law/tianjin-appraisal/review-outcome.ts';
import { reviewPanel } from '#shared/law/tianjin-appraisal/review-panel.ts';
import { reviewPerformance } from '#shared/law/tianjin-appraisal/review-performance.ts';
import { reviewThesis } from '#shared/law/tianjin-appraisal/review-thesis.ts';
import { appraisalStaff } from '#shared/law/tianjin-appraisal/staff.ts';
import { certificateNumber } from '#shared/law/tianjin-chief/certificate-number.ts';
import { chief } from '#shared/law/tianjin-chief/chief.ts';
import { chiefInForce } from '#shared/law/tianjin-chief/in-force.ts';
import { tianjinChief } from '#shared/law/tianjin-chief/policy.ts';
import { chiefPublicity } from '#shared/law/tianjin-chief/publicity.ts';
import { chiefSpecial } from '#shared/law/tianjin-chief/special.ts';
import { applicationFile } from '#shared/law/tianjin-enterprise/application-file.ts';
import { enterpriseCandidate } from '#shared/law/tianjin-enterprise/candidate.ts';
import { planDeadline } from '#shared/law/tianjin-enterprise/plan-deadline.ts';
import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { resultDeadline } from '#shared/law/tianjin-enterprise/result-deadline.ts';
import { enterpriseScope } from '#shared/law/tianjin-enterprise/scope.ts';
import type { Verdict } from '#shared/law/parts/verdict.ts';
import { err, type Result } from '#shared/base/result.ts';

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
