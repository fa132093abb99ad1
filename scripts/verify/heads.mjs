import { isSigned } from './signature.mjs';

// Whom the roles hang on (docs/format.md, section 3): the site head of the opening, or the deputy who took their place.

const WITNESSES = ['checker', 'supervisor', 'examiner-lead', 'expert-lead'];

/** Whether the key on record for somebody is one that the roles hung on before. */
export const isRetired = ({ headChanges, keys }, personId) => headChanges.some(({ old }) => old === keys.get(personId));

/** A clerk, who neither scores nor signs. */
export function judgeDeputy({ root, people }, { personId }, wrong) {
  if (root === null || people.get(personId)?.role !== 'clerk') wrong('deputy_unsound', 'personId');
}

/** The deputy themself, in place of the key that the roles hang on now, beside a witness; both sign. */
export function judgeSuccession(state, body, wrong, actor) {
  const { personId, old, publicKey, witness, reason, signature, witnessSignature } = body;
  const { root, deputy, keys, people, sitting } = state;
  if (root === null || actor !== personId || personId !== deputy) return wrong('succession_unsound', 'personId');
  if (old !== root.publicKey) wrong('succession_unsound', 'old');
  if (keys.get(personId) !== publicKey) wrong('key_unknown', 'publicKey');
  const witnessKey = keys.get(witness);
  if (!WITNESSES.includes(people.get(witness)?.role) || witnessKey === undefined || isRetired(state, witness))
    return wrong('witness_unfit', 'witness');
  const said = { type: 'head_succeeded', personId, old, publicKey, witness, reason: reason.trim() };
  const text = JSON.stringify({ sitting: sitting.sittingId, body: said });
  if (!isSigned('succession', text, publicKey, signature)) wrong('signature_wrong', 'signature');
  if (!isSigned('succession', text, witnessKey, witnessSignature)) wrong('signature_wrong', 'witnessSignature');
}

/** The two change roles; everyone in it by name, for the report. */
export function changeHeads(state, { personId, old, publicKey, witness, reason }, seq) {
  if (state.root === null) return;
  const leaves = state.root.personId;
  const name = (id) => state.people.get(id)?.name ?? '';
  const said = { leaves: name(leaves), takes: name(personId), witness: name(witness), reason: reason.trim() };
  state.headChanges.push({ seq, old, publicKey, ...said });
  state.root = { personId, publicKey };
  state.deputy = null;
  for (const [id, role] of [
    [leaves, 'clerk'],
    [personId, 'site-head'],
  ])
    if (state.people.has(id)) state.people.set(id, { ...state.people.get(id), role });
}
