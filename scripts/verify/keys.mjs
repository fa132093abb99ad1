// Whose key is whose (docs/format.md, section 3): one each, bound once, and replaced only in the site head's name.

const isTaken = ({ keys, keyChanges }, key) =>
  [...keys.values()].includes(key) || keyChanges.some(({ old }) => old === key);

export function judgeKey(state, { personId, publicKey, idSeen }, wrong) {
  const known = state.keys.get(personId);
  if (!state.people.has(personId) || (known !== undefined && known !== publicKey)) wrong('key_changed', 'publicKey');
  if (known === undefined && isTaken(state, publicKey)) wrong('key_shared', 'publicKey');
  if (state.root !== null && idSeen !== true) wrong('id_not_seen');
}

/** The PIN of a key is forgotten: another takes its place, beside a witness who is neither the person nor the site head. */
export function judgeNewKey(state, { personId, old, publicKey, witness }, wrong) {
  const { root, people, keys } = state;
  if (root === null || personId === root.personId || keys.get(personId) !== old) wrong('key_not_replaceable', 'old');
  if (!people.has(witness) || witness === personId || witness === root?.personId) wrong('witness_is_party', 'witness');
  if (isTaken(state, publicKey)) wrong('key_shared', 'publicKey');
}
