import type { Say } from '#renderer/ui/say.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import { flawWords } from '#shared/importing/flaw-words.ts';
import { flawListWords } from '#renderer/importing/words.ts';

/** A finding as a row of texts, in the order of the list's columns. */
export const flawTexts = (flaw: Flaw, t: Say): readonly string[] => [
  flaw.sheetRow === null ? '' : String(flaw.sheetRow),
  flaw.column,
  flaw.value,
  t(flawWords[flaw.kind].reason, flaw.detail),
  t(flawWords[flaw.kind].mend, flaw.detail),
  t(flaw.severity === 'error' ? flawListWords.error : flawListWords.warning),
];

export const flawHeadings = (t: Say): readonly string[] =>
  [
    flawListWords.row,
    flawListWords.column,
    flawListWords.value,
    flawListWords.reason,
    flawListWords.mend,
    flawListWords.severity,
  ].map((word) => t(word));

/** The list as a table for a message to the office or a sheet. */
export const flawsAsRows = (flaws: readonly Flaw[], t: Say): readonly (readonly string[])[] => [
  flawHeadings(t),
  ...flaws.map((flaw) => flawTexts(flaw, t)),
];
