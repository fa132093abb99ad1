import type { Level } from '../model/basics.ts';
import type { Sentence } from './say.ts';

/** Skill levels as certificates name them. */
export const levelWords: Readonly<Record<Level, Sentence>> = {
  junior: ['五级/初级工', 'Level 5, junior'],
  intermediate: ['四级/中级工', 'Level 4, intermediate'],
  advanced: ['三级/高级工', 'Level 3, advanced'],
  technician: ['二级/技师', 'Level 2, technician'],
  'senior-technician': ['一级/高级技师', 'Level 1, senior technician'],
  special: ['特级技师', 'Special-grade technician'],
  chief: ['首席技师', 'Chief technician'],
};
