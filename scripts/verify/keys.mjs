import { isRetired } from './heads.mjs';
import { isSigned } from './signature.mjs';

// Whose key is whose (docs/format.md, section 3): one each, bound once, and replaced only in the site head's name.

const isTaken = ({ keys, keyChanges, slips }, key) =>
  [...keys.values(), ...slips.values()].includes(key) || keyChanges.some(({ old }) => old === key);

export function judgeKey(state, { personId, publicKey, idSeen }, wrong) {
  const known = state.keys.get(personId);
  if (!state.people.has(personId) || (known !== undefined && known !== publicKey)) wrong('key_changed', 'publicKey');
  if (known === undefined && isTaken(state, publicKey)) wrong('key_shared', 'publicKey');
  if (state.root !== null && idSeen !== true) wrong('id_not_seen');
}

/** The PIN of a key is forgotten: another takes its place, beside a witness who is neither the person nor the site head. */
export function judgeNewKey(state, body, wrong) {
  const { personId, old, publicKey, witness } = body;
  const { root, people, keys } = state;
  if (root === null || personId === root.personId || keys.get(personId) !== old) wrong('key_not_replaceable', 'old');
  if (!people.has(witness) || witness === personId || witness === root?.personId) wrong('witness_is_party', 'witness');
  if ((state.sitting.edition ?? 1) >= 6) judgeWitness(state, body, wrong);
  if (isTaken(state, publicKey)) wrong('key_shared', 'publicKey');
}

/** From edition 6 on the witness signs for it with a key of their own that still signs. */
function judgeWitness(state, { personId, old, publicKey, witness, idSeen, reason, witnessSignature }, wrong) {
  const key = state.keys.get(witness);
  if (key === undefined || isRetired(state, witness)) return wrong('witness_keyless', 'witness');
  const body = { type: 'key_replaced', personId, old, publicKey, witness, idSeen, reason: reason.trim() };
  const text = JSON.stringify({ sitting: state.sitting.sittingId, body });
  if (!isSigned('witness', text, key, witnessSignature ?? '')) wrong('signature_wrong', 'witnessSignature');
}

/** A slip for somebody's first sign-in, while they have no key. */
export function judgeSlip(state, { personId, slipKey }, wrong) {
  if (state.root === null || !state.people.has(personId) || state.keys.has(personId)) wrong('slip_unsound', 'personId');
  if (isTaken(state, slipKey)) wrong('key_shared', 'slipKey');
}

/** It is used once, by whose it is, and signs for the key that it binds. */
export function judgeSlipUse(state, { personId, publicKey, signature }, wrong, actor) {
  const slip = state.slips.get(personId);
  if (actor !== personId || slip === undefined || state.keys.has(personId)) wrong('slip_unsound', 'personId');
  if (isTaken(state, publicKey)) wrong('key_shared', 'publicKey');
  const body = { type: 'slip_used', personId, publicKey };
  const text = JSON.stringify({ sitting: state.sitting.sittingId, body });
  if (slip !== undefined && !isSigned('slip', text, slip, signature)) wrong('signature_wrong', 'signature');
}
