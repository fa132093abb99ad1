import type { Sentence } from '#shared/words/say.ts';

/** What the keys of every way of giving marks do. */
export const keyWords = {
  full: ['满分', 'Full'],
  zero: ['零分', 'Zero'],
  undo: ['撤销', 'Undo'],
  search: ['查找', 'Find'],
  correct: ['更正', 'Correct'],
  sign: ['签字', 'Sign'],
} as const satisfies Readonly<Record<string, Sentence>>;
