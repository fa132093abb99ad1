import type { Sentence } from '#shared/words/say.ts';

/** The way to the handbook, on every page. */
export const helpButtonWords = {
  help: ['帮助', 'Help'],
} as const satisfies Readonly<Record<string, Sentence>>;
