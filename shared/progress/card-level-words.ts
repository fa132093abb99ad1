import type { ExaminerUpTo } from '../model/card-level.ts';
import type { CardOccupationRule } from '../model/card-occupation.ts';
import type { Sentence } from '../words/say.ts';

/** Up to which level a 考评员 assesses. */
export const examinerUpToWords: Readonly<Record<ExaminerUpTo | 'none', Sentence>> = {
  none: ['不核对', 'Not held against the level'],
  advanced: ['考评员至三级，二级以上须高级考评员', 'Examiners up to level 3, senior examiners above'],
  intermediate: ['考评员至四级，三级以上须高级考评员', 'Examiners up to level 4, senior examiners above'],
};

/** Whether an examiner's card has to name the occupation. */
export const cardOccupationWords: Readonly<Record<CardOccupationRule | 'none', Sentence>> = {
  none: ['不核对', 'Not held against the occupation'],
  answered: ['应有本职业，没有的由现场负责人说明', 'They name the occupation, or the site head answers for it'],
};
