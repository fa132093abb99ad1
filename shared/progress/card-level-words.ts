import type { ExaminerUpTo } from '../model/card-level.ts';
import type { Sentence } from '../words/say.ts';

/** Up to which level a 考评员 assesses. */
export const examinerUpToWords: Readonly<Record<ExaminerUpTo | 'none', Sentence>> = {
  none: ['不核对', 'Not held against the level'],
  advanced: ['考评员至三级，二级以上须高级考评员', 'Examiners up to level 3, senior examiners above'],
  intermediate: ['考评员至四级，三级以上须高级考评员', 'Examiners up to level 4, senior examiners above'],
};
