import { isHeldUnder, type Sitting } from '../model/sitting.ts';
import type { PromiseRule } from '../model/promise.ts';
import type { SignedPromise } from './changes.ts';
import type { Candidate } from '../model/candidate.ts';
import { attendanceOf, type SittingState } from './state.ts';

const EDITION = 8;

/** What the sitting asks every candidate to promise by hand; null where it asks nothing. */
export const promiseAsked = (sitting: Sitting | null): PromiseRule | null =>
  isHeldUnder(sitting, EDITION) ? (sitting?.settings.promise ?? null) : null;

type Promised = Pick<SittingState, 'promises' | 'corrections'>;

/**
 * The promise of somebody that counts: the last one they signed. As with every signature, none is left where what they are
 * called was put right since.
 */
export function standingPromise({ promises, corrections }: Promised, candidateId: string): SignedPromise | null {
  const last = promises.get(candidateId)?.at(-1);
  const isUndone = last !== undefined && corrections.some(({ of, seq }) => of === candidateId && seq > last.seq);
  return last === undefined || isUndone ? null : last;
}

/** Who is expected and not gone, and has not signed. */
export const unsignedPromises = (state: SittingState): Candidate[] =>
  [...state.candidates.values()].filter(
    ({ candidateId }) => attendanceOf(state, candidateId) === 'present' && standingPromise(state, candidateId) === null,
  );
