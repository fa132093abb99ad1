import { cite } from '#shared/law/tianjin-appraisal/policy.ts';
import { heldByShape, type AskedSubject, type Subjects } from '../parts/subjects.ts';

const REVIEW = '综合评审工作流程';
const BOTH = '附件1 四（四）';

const theory: AskedSubject = {
  subject: 'theory',
  because: cite(BOTH, 'theory_asked', '理论考试由市鉴定中心负责'),
};
const practical: AskedSubject = {
  subject: 'practical',
  because: cite(BOTH, 'practical_asked', '技能操作考核由考评员负责'),
};
const thesis: AskedSubject = {
  subject: 'thesis',
  because: cite(`${REVIEW} 五（二）`, 'thesis_asked', '高级技师进行论文答辩，总评成绩达到 60 分方可参加业绩评定'),
};
const review: AskedSubject = {
  subject: 'review',
  because: cite(`${REVIEW} 五（三）`, 'review_asked', '技师、高级技师进行业绩评定，60 分及以上为合格'),
};

const ASKED = { technician: [theory, practical, review], 'senior-technician': [theory, practical, thesis, review] };

/** 附件1 四（四）: theory and practice; 技师 and 高级技师 go on to the review (流程 四). Who gives theory is 市鉴定中心. */
export const TIANJIN_APPRAISAL_SUBJECTS: Subjects = {
  asked: ({ level }) => (level === 'technician' || level === 'senior-technician' ? ASKED[level] : [theory, practical]),
  heldIn: heldByShape,
  theoryGivenBy: BOTH,
};
