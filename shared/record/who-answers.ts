import type { Person } from '../model/staff.ts';
import type { SittingState } from './state.ts';

/**
 * Who may say why work goes on with a record that was cut: whoever can prove themselves by a key on record, the site head where
 * that is one of them.
 */
export function whoMayAnswer({ people, keys }: SittingState): readonly Person[] {
  const known = [...people.values()].filter(({ personId }) => keys.has(personId));
  const heads = known.filter(({ role }) => role === 'site-head');
  return heads.length > 0 ? heads : known;
}
