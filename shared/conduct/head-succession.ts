import { leads, type Role } from '../model/staff.ts';
import type { BodyOf } from '../record/body.ts';
import { isRetired } from '../record/head-succession.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// The site head can't be there, or nobody knows their PIN: whom they named beforehand takes their place, beside a witness.

/** The deputy neither scores nor signs, so that nothing they did or will do rests on the change. */
export function mayNameDeputy({ root, people }: SittingState, { personId }: BodyOf<'deputy_named'>): Permission {
  const person = people.get(personId);
  if (person === undefined) return refuse('person_unknown');
  if (root === null) return refuse('key_without_root');
  return person.role === 'clerk' ? fine : refuse('deputy_not_clerk', { name: person.name });
}

/** Who may witness: whoever signs under the sitting. */
export const mayWitness = (role: Role): boolean => role === 'checker' || role === 'supervisor' || leads(role);

export function maySucceed(state: SittingState, body: BodyOf<'head_succeeded'>, actor: string | null): Permission {
  const { personId, old, publicKey, witness } = body;
  const { root, people, keys, deputy } = state;
  if (root === null) return refuse('key_without_root');
  if (actor !== personId) return refuse('sign_in_first');
  if (personId !== deputy) return refuse('not_the_deputy');
  if (old !== root.publicKey) return refuse('key_not_theirs', { name: people.get(root.personId)?.name ?? '' });
  if (keys.get(personId) !== publicKey) return refuse('key_changed');
  const role = people.get(witness)?.role;
  const isFit = role !== undefined && mayWitness(role) && keys.has(witness) && !isRetired(state, witness);
  return isFit ? fine : refuse('witness_unfit');
}
