import { CHIP_KEYS } from '#renderer/marking/keys.ts';
import { scoringWords } from '#shared/words/scoring.ts';

/** The keys of the sheet, for the strip below it. */
export const SHEET_KEYS = [
  ['0–9 . +', scoringWords.key_digits],
  ['Enter', scoringWords.key_enter],
  ['F', scoringWords.key_full],
  ['Z', scoringWords.key_zero],
  [CHIP_KEYS.join(' ').toUpperCase(), scoringWords.key_chips],
  ['M', scoringWords.key_mode],
  ['Ctrl Z', scoringWords.key_undo],
  ['V', scoringWords.key_veto],
  ['T', scoringWords.key_timer],
  ['N', scoringWords.key_note],
  ['/', scoringWords.key_search],
  ['PgUp PgDn', scoringWords.key_candidate],
  ['Ctrl Enter', scoringWords.key_sign],
] as const;
