import { cite } from '#shared/law/tianjin-chief/policy.ts';
import type { AskedSubject, Subjects } from '../parts/subjects.ts';

const REVIEW: readonly AskedSubject[] = [
  { subject: 'review', because: cite('第十条（二）', 'review_asked', '由考核委员会或专家评审委员会进行综合评审') },
];

/** 第十条（二）: a review and nothing else, whose board scores as examiners do. */
export const TIANJIN_CHIEF_SUBJECTS: Subjects = {
  asked: () => REVIEW,
  heldIn: () => ['review'],
  theoryGivenBy: null,
};
