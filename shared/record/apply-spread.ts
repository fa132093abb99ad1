import type { BodyOf } from './body.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';

/** Nothing that was marked changes: one more sheet is expected. */
export function nameThird(
  draft: Draft,
  { at, seq, actor }: Entry,
  { candidateId, personId, reason }: BodyOf<'third_named'>,
): void {
  const before = draft.thirds.get(candidateId) ?? [];
  draft.thirds.set(candidateId, [...before, { personId, reason, at, by: actor, seq }]);
}

/** The marks stay as they are; what counts of them is a matter of the results. */
export function decideSpread(
  draft: Draft,
  { at, seq, actor }: Entry,
  { candidateId, picks, sheets, reason }: BodyOf<'spread_decided'>,
): void {
  const before = draft.spreadDecisions.get(candidateId) ?? [];
  draft.spreadDecisions.set(candidateId, [...before, { picks, sheets, reason, at, by: actor, seq }]);
}
