import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import type { Document } from '../parts/document.ts';
import { TIANJIN_APPRAISAL } from './checks.ts';
import { tianjinCrossovers } from './crossover.ts';
import { TIANJIN_APPRAISAL_DUTIES } from './duties.ts';
import { TIANJIN_APPRAISAL_LENS } from './lens.ts';
import { TIANJIN_APPRAISAL_SUBJECTS } from './subjects.ts';
import { TIANJIN_APPRAISAL_WAYS } from './ways.ts';

/** 天津 技能人才分类评价实施细则. */
export const tianjinAppraisalDocument: Document = {
  policy: tianjinAppraisal,
  ways: TIANJIN_APPRAISAL_WAYS,
  checks: TIANJIN_APPRAISAL,
  duties: TIANJIN_APPRAISAL_DUTIES,
  applications: tianjinCrossovers,
  subjects: TIANJIN_APPRAISAL_SUBJECTS,
  theoryExemption: '附件2 三（二）',
  comparison: { lenses: [TIANJIN_APPRAISAL_LENS] },
  publicity: { article: '附件1 四（四）（五）', days: null },
  keptForGood: null,
  signingOrder: null,
};
