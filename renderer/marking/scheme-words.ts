import type { VetoScope } from '#shared/model/scheme.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What a scheme says of a task, in a few words. */
export const schemeFactWords = {
  full: ['配分 {full}', 'Full {full}'],
  weight: ['权重 {weight}%', 'Weight {weight}%'],
  limit: ['时限 {minutes} 分钟', 'Limit {minutes} min'],
  no_limit: ['不限时', 'No limit'],
  overtime_step: ['超 {over} 分钟扣 {off}', 'over {over} min: −{off}'],
  overtime_zero: ['超 {over} 分钟记 0 分', 'over {over} min: 0'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** How far a veto reaches. */
export const vetoScopeWords: Readonly<Record<VetoScope, Sentence>> = {
  line: ['本项 0 分', 'The line counts 0'],
  task: ['本题 0 分', 'The task counts 0'],
  practical: ['判不合格', 'The practical exam is failed'],
};
