import type { Person } from '../model/staff.ts';
import { isRetired } from '../record/head-succession.ts';
import { isUnrooted, type SittingState } from '../record/state.ts';

/** Somebody who may add to a plan's record, by a sitting of it that knows their key. */
export type Keeper = Pick<Person, 'personId' | 'name' | 'role'> & {
  readonly publicKey: string;
  readonly log: string;
  readonly title: string;
};
/** Why somebody may not. `plan_key_unknown`: the sitting does not know their key, or none of its keys has a root. */
export type KeeperRefusal = 'plan_key_unknown' | 'plan_role_wrong';

/** Whether a key is none that a sitting knows of somebody. */
export const refuseKey = (state: SittingState, personId: string, publicKey: string): boolean =>
  isUnrooted(state) || state.keys.get(personId) !== publicKey || isRetired(state, personId);

/** Whether somebody who proved this key may add to the plan's record by this sitting: its site head or a clerk (考务人员). */
export function refuseKeeper(state: SittingState, { personId, role }: Person, publicKey: string): KeeperRefusal | null {
  if (refuseKey(state, personId, publicKey)) return 'plan_key_unknown';
  return role === 'site-head' || role === 'clerk' ? null : 'plan_role_wrong';
}

/** Everybody who may by a sitting; nobody by one that is void. */
export function keepersOf(state: SittingState): readonly Keeper[] {
  const { sitting, voided, people, keys } = state;
  if (sitting === null || voided !== null) return [];
  const { sittingId: log, title } = sitting;
  return [...people.values()].flatMap((person) => {
    const { personId, name, role } = person;
    const publicKey = keys.get(personId) ?? '';
    return refuseKeeper(state, person, publicKey) === null ? [{ personId, name, role, publicKey, log, title }] : [];
  });
}
