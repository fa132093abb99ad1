import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import type { Lens } from '../parts/lens.ts';
import type { Marks } from '../parts/marks.ts';
import { conclude, subjectStep, vetoStep, type Opinion, type Step } from '../parts/opinion.ts';
import type { WhatIf } from '../parts/what-if.ts';
import { commonPlaceWords } from '../parts/words.ts';
import { lensWords } from './words.ts';

const REVIEW = '综合评审工作流程';

/** 流程 四: theory and practice, each at the pass mark; 技师 and 高级技师 go on to the review (五). */
function appraisal({ level, theory, practical, comprehensive, vetoed }: Marks, by: WhatIf): Opinion {
  const { source } = tianjinAppraisal;
  const reviewed = level === 'technician' || level === 'senior-technician';
  const thesis: Step[] =
    level === 'senior-technician'
      ? [subjectStep({ source, article: `${REVIEW} 五（二）`, code: 'thesis', name: '论文答辩' }, null, by)]
      : [];
  const performance = { source, article: `${REVIEW} 五（三）`, code: 'performance', name: '业绩评定' };
  return conclude([
    subjectStep({ source, article: `${REVIEW} 四`, code: 'theory', name: '理论知识' }, theory, by),
    subjectStep({ source, article: '附件1 四（四）', code: 'practical', name: '操作技能' }, practical, by),
    ...vetoStep(source, '附件1 四（四）', vetoed),
    ...thesis,
    ...(reviewed ? [subjectStep(performance, comprehensive, by)] : []),
  ]);
}

/** 技能鉴定. */
export const TIANJIN_APPRAISAL_LENS: Lens = {
  id: 'tianjin-appraisal',
  place: commonPlaceWords.tianjin,
  way: lensWords.appraisal,
  source: tianjinAppraisal.source,
  nobody: '附件1 四（四）',
  judge: appraisal,
};
