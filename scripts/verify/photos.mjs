import { isBound } from './bound.mjs';

// A candidate's photo, by its digest: from edition 9 on it is identity (docs/format.md, section 3).

export const PHOTO_RULE = 'forms.photo';
const DIGEST = /^[0-9a-f]{64}$/;

/** The digest that stated facts name; empty for none. */
export const photoIn = ({ sha256 }) => (typeof sha256 === 'string' && DIGEST.test(sha256) ? sha256 : '');

export const namePhoto = ({ photos }, candidateId, sha256) => photos.set(candidateId, sha256);

/** What was stated of a candidate, their photo among it. */
export function stateOf(state, { rule, candidateId, facts }) {
  state.statedOf.set(`${rule}/${candidateId}`, facts);
  if (rule === PHOTO_RULE) namePhoto(state, candidateId, photoIn(facts));
}

const photoOf = ({ photos }, candidateId) => photos.get(candidateId) ?? '';

/** Once anything rests on somebody another photo is not simply stated. */
export function judgeStatedPhoto(state, { rule, candidateId, facts }, wrong) {
  if ((state.sitting.edition ?? 1) < 9 || rule !== PHOTO_RULE || candidateId === null) return;
  if (photoIn(facts) !== photoOf(state, candidateId) && isBound(state, candidateId)) wrong('photo_changed', 'facts');
}

/** From the photo on record, or none, to another one or none. */
export function judgePhotoCorrection(state, { candidateId, old, fresh }, wrong) {
  const isHere = (state.sitting.edition ?? 1) >= 9 && photoOf(state, candidateId) === old;
  if (!isHere || fresh === old || (fresh !== '' && !DIGEST.test(fresh))) wrong('correction_unsound', 'fresh');
}
