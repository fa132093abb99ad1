import { cite } from '#shared/law/chongqing-crossover/policy.ts';
import { heldByShape, type AskedSubject, type Subjects } from '../parts/subjects.ts';

const PANEL = '六（三）';
const ASSESSMENT = '三（三）';
const asked = (subject: AskedSubject['subject'], article: string, text: string): AskedSubject => ({
  subject,
  because: cite(article, `${subject}_asked`, text),
});

const BY_PANEL = [
  asked('theory', PANEL, '评审组评定理论成绩'),
  asked('practical', PANEL, '评审组评定技能成绩'),
  asked('review', PANEL, '评审组评定综合成绩'),
];
const ASSESSED = [
  asked('theory', ASSESSMENT, '申报高级工的免于理论知识考试，以符合条件的申报为依据'),
  asked('practical', ASSESSMENT, '申报高级工的组织技能操作考核'),
];

/** 六（三）: a panel gives three; 三（三）: 高级工 are assessed by a practical exam alone. */
export const CHONGQING_SUBJECTS: Subjects = {
  asked: ({ shape }) => (shape === 'subjects' ? BY_PANEL : ASSESSED),
  heldIn: heldByShape,
  theoryGivenBy: null,
};
