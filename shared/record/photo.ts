import { digestSchema } from '../model/basics.ts';
import { PHOTO_RULE } from '../model/photo.ts';
import { factsKey, type SittingState } from './state.ts';

/** The digest of the photo that stated facts name; empty where they name none. */
export const photoIn = (facts: Readonly<Record<string, unknown>> | undefined): string =>
  digestSchema.safeParse(facts?.['sha256']).data ?? '';

/** The digest of the photo that the record last named for somebody; empty where it names none. The bytes lie in the vault. */
export const photoOf = ({ facts }: Pick<SittingState, 'facts'>, candidateId: string | null): string =>
  candidateId === null ? '' : photoIn(facts.get(factsKey(PHOTO_RULE, candidateId))?.facts);
