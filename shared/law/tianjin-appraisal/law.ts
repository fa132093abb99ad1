import { crossoverContest } from '#shared/law/tianjin-appraisal/crossover-contest.ts';
import { crossoverSkill } from '#shared/law/tianjin-appraisal/crossover-skill.ts';
import { crossoverTitle } from '#shared/law/tianjin-appraisal/crossover-title.ts';
import { appraisalOccupation } from '#shared/law/tianjin-appraisal/occupation.ts';
import { onSite } from '#shared/law/tianjin-appraisal/on-site.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { appraisalQuestions } from '#shared/law/tianjin-appraisal/questions.ts';
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
import type { Law } from '#shared/law/parts/law.ts';

/** 天津 企业内鉴定、综合评审、贯通: the document and its rules, in the order of the contract. */
export const tianjinAppraisalLaw: Law<'tianjin-appraisal'> = {
  policy: tianjinAppraisal,
  rules: [
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
    appraisalOccupation,
    appraisalQuestions,
  ],
};
