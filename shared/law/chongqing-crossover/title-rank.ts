import { z } from 'zod';

/** 职称级别 as the document ranks them. */
export const titleRank = z.enum(['assistant', 'intermediate', 'associate-senior', 'senior']);

export type TitleRank = z.infer<typeof titleRank>;

export const TITLE_RANK_NAMES: Readonly<Record<TitleRank, string>> = {
  assistant: '助理级',
  intermediate: '中级',
  'associate-senior': '副高级',
  senior: '正高级',
};
