import type { Sentence } from '#shared/words/say.ts';

/** What every form says of a field that was left empty. */
export const fieldWords = {
  needed: ['请填写。', 'Please fill this in.'],
} as const satisfies Readonly<Record<string, Sentence>>;
