import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { identityKept } from './identity.ts';
import { knownOrNobody } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';
import { sidesApart } from './scorers.ts';

// Who and what a sitting consists of: people and their keys, candidates, the mark scheme.

/** Where roles have a root somebody's key is registered once the site head has seen who they are. */
export function mayRegister(state: SittingState, body: BodyOf<'key_registered'>): Permission {
  if (!state.people.has(body.personId)) return refuse('person_unknown');
  if (state.root !== null && body.idSeen !== true) return refuse('id_not_seen');
  const known = state.keys.get(body.personId);
  if (known !== undefined) return known === body.publicKey ? fine : refuse('key_changed');
  return isTaken(state, body.publicKey) ? refuse('key_shared') : fine;
}

/** Whether a key is somebody's in this sitting, or was. */
const isTaken = ({ keys, keyChanges }: SittingState, publicKey: string): boolean =>
  [...keys.values()].includes(publicKey) || keyChanges.some(({ old }) => old === publicKey);

/**
 * A key whose PIN is forgotten is replaced in the site head's name, beside a witness who is neither of the two. The site head's
 * own carries the roles: nothing replaces it under its own signature.
 */
export function mayReplaceKey(state: SittingState, body: BodyOf<'key_replaced'>): Permission {
  const { personId, old, publicKey, witness } = body;
  const { root, people, keys } = state;
  const name = people.get(personId)?.name;
  if (name === undefined || !people.has(witness)) return refuse('person_unknown');
  if (root === null) return refuse('key_without_root');
  if (personId === root.personId) return refuse('key_of_site_head');
  if (keys.get(personId) !== old) return refuse('key_not_theirs', { name });
  if (witness === personId || witness === root.personId) return refuse('witness_is_party');
  return isTaken(state, publicKey) ? refuse('key_shared') : fine;
}

export function mayAdmit(state: SittingState, body: BodyOf<'candidates_admitted'>): Permission {
  const owner = new Map([...state.candidates.values()].map((c) => [c.number, c.candidateId]));
  for (const { number, candidateId } of body.candidates) {
    const taken = owner.get(number);
    if (taken !== undefined && taken !== candidateId) return refuse('candidate_number_taken', { number });
    owner.set(number, candidateId);
  }
  const apart = sidesApart(state, { candidates: body.candidates });
  return apart.ok ? identityKept(state, body.candidates) : apart;
}

export const mayAdopt = (state: SittingState): Permission => (state.sheets.size === 0 ? fine : refuse('scheme_in_use'));

export function mayMarkAttendance(state: SittingState, body: BodyOf<'attendance_recorded'>): Permission {
  if (!state.candidates.has(body.candidateId)) return refuse('candidate_unknown');
  const scored = [...state.sheets.values()].some(
    (s) => s.candidateId === body.candidateId && Object.keys(s.scores).length > 0,
  );
  const needsReason = body.attendance === 'void' || scored || state.attendance.has(body.candidateId);
  return needsReason && body.reason.trim() === '' ? refuse('reason_needed') : fine;
}

export const mayNote = (state: SittingState, body: BodyOf<'note_added'>): Permission =>
  knownOrNobody(state, body.candidateId);
