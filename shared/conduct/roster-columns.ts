import { LONGEST_HEADING, MOST_EXTRAS, type Candidate } from '../model/candidate.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

/** From this edition on a roster's own columns are bounded, and frozen with the identity: scores are taken from them. */
export const COLUMNS_JUDGED = 8;

const CONTROL = /\p{Cc}/u;
const isSound = ([heading, text]: readonly [string, string]): boolean =>
  heading.trim() !== '' && heading.length <= LONGEST_HEADING && !CONTROL.test(heading) && !CONTROL.test(text);

/** What stands in the columns of a roster that have no field of their own can be printed, and there is an end to it. */
export function columnsSound({ sitting }: SittingState, candidates: readonly Candidate[]): Permission {
  if (!isHeldUnder(sitting, COLUMNS_JUDGED)) return fine;
  const odd = candidates.find(({ extra }) => {
    const columns = Object.entries(extra);
    return columns.length > MOST_EXTRAS || !columns.every(isSound);
  });
  return odd === undefined ? fine : refuse('roster_columns_unsound', { name: odd.name, most: MOST_EXTRAS });
}
