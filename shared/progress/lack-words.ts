import type { Sentence } from '../words/say.ts';

/** What one of the lists of 准备 still lacks, in a few words: the checklist and the board say the same. */
export const lackWords = {
  missing: ['未导入', 'Missing'],
  notDrawn: ['未抽取', 'Not drawn'],
  few_senior_examiners: ['高级考评员 {have}，应有 {need}', '{have} of {need} {need:senior examiner|senior examiners}'],
  few_scores: ['有成绩 {have}，考生 {need}', 'Scores: {have} of {need}'],
  few_examiners: ['评分人员 {have}，应有 {need}', '{have} of {need} who score'],
  unassigned: ['已分组 {have} 人，考生 {need} 人', 'In a group: {have} of {need}'],
  roles: ['缺{roles}', 'Missing: {roles}'],
} as const satisfies Readonly<Record<string, Sentence>>;
