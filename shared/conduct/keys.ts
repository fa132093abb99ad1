import { isHeldUnder } from '../model/sitting.ts';
import type { BodyOf } from '../record/body.ts';
import { isRetired } from '../record/head-succession.ts';
import { WITNESS_SIGNS } from '../record/key-witness.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// Whose key is whose: registered by the site head beside or by a slip printed beforehand, and anew where a PIN is forgotten.

/** Where roles have a root somebody's key is registered once the site head has seen who they are. */
export function mayRegister(state: SittingState, body: BodyOf<'key_registered'>): Permission {
  if (!state.people.has(body.personId)) return refuse('person_unknown');
  if (state.root !== null && body.idSeen !== true) return refuse('id_not_seen');
  const known = state.keys.get(body.personId);
  if (known !== undefined) return known === body.publicKey ? fine : refuse('key_changed');
  return isTaken(state, body.publicKey) ? refuse('key_shared') : fine;
}

/** Whether a key is somebody's in this sitting, or was, or a slip's. */
const isTaken = ({ keys, keyChanges, slips }: SittingState, publicKey: string): boolean =>
  [...keys.values()].includes(publicKey) ||
  keyChanges.some(({ old }) => old === publicKey) ||
  [...slips.values()].some(({ slipKey }) => slipKey === publicKey);

/** A slip is printed for somebody on the list who has no key yet; it stands under the site head's signature. */
export function mayIssueSlip(state: SittingState, { personId, slipKey }: BodyOf<'slip_issued'>): Permission {
  const name = state.people.get(personId)?.name;
  if (name === undefined) return refuse('person_unknown');
  if (state.root === null) return refuse('key_without_root');
  if (state.keys.has(personId)) return refuse('key_there', { name });
  return isTaken(state, slipKey) ? refuse('key_shared') : fine;
}

/** It binds one key, once, and only its person uses it. */
export function mayUseSlip(state: SittingState, body: BodyOf<'slip_used'>, actor: string | null): Permission {
  if (actor !== body.personId) return refuse('sign_in_first');
  if (!state.slips.has(body.personId) || state.keys.has(body.personId)) return refuse('slip_unknown');
  return isTaken(state, body.publicKey) ? refuse('key_shared') : fine;
}

/** Who can sign as a witness: whoever has a key of their own that still signs. */
export const mayAttest = (state: SittingState, personId: string): boolean =>
  state.keys.has(personId) && !isRetired(state, personId);

/**
 * A key whose PIN is forgotten is replaced in the site head's name, beside a witness who is neither of the two and signs for it. The site head's
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
  if (isHeldUnder(state.sitting, WITNESS_SIGNS) && !mayAttest(state, witness)) return refuse('witness_keyless');
  return isTaken(state, publicKey) ? refuse('key_shared') : fine;
}
