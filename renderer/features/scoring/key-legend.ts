import { CHIP_KEYS } from '#renderer/marking/key-bindings.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { keyWords } from '#renderer/marking/key-words.ts';

/** The keys of the sheet, for the strip below it. */
export const SHEET_KEYS = [
  ['0–9 . +', scoringWords.key_digits],
  ['Enter', scoringWords.key_enter],
  ['F', keyWords.full],
  ['Z', keyWords.zero],
  [CHIP_KEYS.join(' ').toUpperCase(), scoringWords.key_chips],
  ['M', scoringWords.key_mode],
  ['Ctrl Z', keyWords.undo],
  ['V', scoringWords.key_veto],
  ['T', scoringWords.key_timer],
  ['N', scoringWords.key_note],
  ['/', keyWords.search],
  ['PgUp PgDn', scoringWords.key_candidate],
  ['Ctrl Enter', keyWords.sign],
] as const;
