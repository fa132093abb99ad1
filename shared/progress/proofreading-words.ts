import type { Proofreading } from '../model/sitting.ts';
import type { Sentence } from '../words/say.ts';

/** 校对: what the checker keys anew. */
export const proofreadingKindWords: Readonly<Record<Proofreading | 'none', Sentence>> = {
  none: ['不重新录入', 'Nothing keyed anew'],
  totals: ['重新录入每份评分表的合计', 'The total of every sheet'],
  lines: ['重新录入每份评分表的各项得分', 'Every line of every sheet'],
};
