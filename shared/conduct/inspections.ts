import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

/**
 * Checks by the authority are numbered as they come. Another entry under a number that is there says what was done since, about
 * the same check: neither its day nor who checked is told otherwise.
 */
export function mayInspect(
  { inspections }: SittingState,
  { number, on, office, people, done }: BodyOf<'inspection_recorded'>,
): Permission {
  const count = new Set(inspections.map((one) => one.number)).size;
  if (number === count + 1) return fine;
  const first = inspections.find((one) => one.number === number);
  if (first === undefined) return refuse('inspection_out_of_turn');
  const isSame = first.on === on && first.office === office && first.people === people;
  if (!isSame) return refuse('inspection_out_of_turn');
  return done.trim() === '' ? refuse('reason_needed') : fine;
}
