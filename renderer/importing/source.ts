import type { BodyOf } from '#shared/record/body.ts';

/** What an entry says about the file it came from; null where there was none. */
export type Source = BodyOf<'candidates_admitted'>['source'];

/** What an entry says about the file it came from; names are cut to what a record holds. */
export const sourceOf = (file: string, sha256: string, sheet: string): NonNullable<Source> => ({
  file: file.slice(0, 260),
  sha256,
  sheet: sheet.slice(0, 100),
});

/** The names of the sheets that were read, the main one first. */
export const sheetsRead = (main = '', also: readonly string[] = []): string => [main, ...also].join('、');
