import type { Sentence } from '#shared/words/say.ts';

/** Choosing a year, wherever a list holds several. */
export const yearWords = {
  year: ['年份', 'Year'],
  anyYear: ['各年', 'Any year'],
  yearOf: ['{year} 年', '{year}'],
} as const satisfies Readonly<Record<string, Sentence>>;
