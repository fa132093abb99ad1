import type { Sentence } from '#shared/words/say.ts';

/** How somebody stands in a sitting that is not open. */
export const standingWords = {
  voided: ['场次已作废', 'Sitting void'],
  unknown: ['正在读取', 'Reading'],
} as const satisfies Readonly<Record<string, Sentence>>;
