import { cite } from '#shared/law/huangshi-reform/policy.ts';
import { heldByShape, type AskedSubject, type Subjects } from '../parts/subjects.ts';

const BOTH: readonly AskedSubject[] = [
  { subject: 'theory', because: cite('（八）', 'theory_asked', '准入类职业资格采取理论考试') },
  { subject: 'practical', because: cite('（八）', 'practical_asked', '准入类职业资格采取技能实操') },
];

/** （八） of 准入类 only. （九）: 等方式 leaves it to the plan which means are used, （十） to the filed norm. */
export const HUANGSHI_SUBJECTS: Subjects = {
  asked: ({ channel }) => (channel === 'appraisal' ? BOTH : null),
  heldIn: heldByShape,
  theoryGivenBy: null,
};
