import { z } from 'zod';

/** 三级、二级、一级: the levels that titles correspond to. */
export const skillLevel = z.enum(['advanced', 'technician', 'senior-technician']);
export type SkillLevel = z.infer<typeof skillLevel>;

/** 技师 and 高级技师: the levels with a review. */
export const reviewedLevel = z.enum(['technician', 'senior-technician']);

/** What a level is called on paper. */
export const LEVEL_NAMES: Readonly<Record<SkillLevel, string>> = {
  advanced: '高级工',
  technician: '技师',
  'senior-technician': '高级技师',
};

/** Whether the text names one of the three levels. */
export const isSkillLevel = (level: string): level is SkillLevel => Object.hasOwn(LEVEL_NAMES, level);

/** The engineering field (工程技术领域), the only one in which Tianjin and Huangshi map titles and levels. */
export const ENGINEERING = 'engineering';
