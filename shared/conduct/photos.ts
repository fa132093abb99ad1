import { digestSchema } from '../model/basics.ts';
import { PHOTO_RULE, PHOTOS_FROZEN } from '../model/photo.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { BodyOf } from '../record/body.ts';
import { photoIn, photoOf } from '../record/photo.ts';
import type { SittingState } from '../record/state.ts';
import { isBound } from './bound.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 照片: who sat there is told by it, so once anything rests on somebody it changes as their name does, with a reason.

/** Whether this candidate's photo comes only as a correction by now. */
export const isPhotoFrozen = (state: SittingState, candidateId: string): boolean =>
  isHeldUnder(state.sitting, PHOTOS_FROZEN) && isBound(state, candidateId);

/** A photo is stated freely until anything rests on whose it is; the same one may be stated again. */
export function mayStatePhoto(state: SittingState, { rule, candidateId, facts }: BodyOf<'facts_stated'>): Permission {
  if (rule !== PHOTO_RULE || candidateId === null || !isPhotoFrozen(state, candidateId)) return fine;
  if (photoIn(facts) === photoOf(state, candidateId)) return fine;
  return refuse('photo_frozen', { name: state.candidates.get(candidateId)?.name ?? '' });
}

/** From the photo that is on record (or none, '') to another one, or none. */
export function mayChangePhoto(state: SittingState, body: BodyOf<'candidate_corrected'>): Permission {
  const { candidateId, old, fresh } = body;
  const isSound = fresh === '' || digestSchema.safeParse(fresh).success;
  const isHere = isHeldUnder(state.sitting, PHOTOS_FROZEN) && photoOf(state, candidateId) === old;
  return isHere && isSound && fresh !== old ? fine : refuse('correction_unsound');
}
