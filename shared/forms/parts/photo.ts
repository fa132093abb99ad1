import { digestSchema } from '#shared/model/basics.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';

/** The digest of the photo that the record last named for somebody; empty where it names none. The bytes lie in the vault. */
export function photoOf({ facts }: SittingState, candidateId: string | null): string {
  if (candidateId === null) return '';
  const named = digestSchema.safeParse(facts.get(factsKey(PHOTO_RULE, candidateId))?.facts['sha256']);
  return named.success ? named.data : '';
}
