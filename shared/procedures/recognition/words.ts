import type { Sentence } from '#shared/words/say.ts';

/** What direct recognition calls itself and its one column. */
export const recognitionWords = {
  title: ['核对依据，直接认定', 'Recognised directly, on evidence'],
  evidence: ['依据和证明材料', 'Ground and evidence'],
} as const satisfies Readonly<Record<string, Sentence>>;
