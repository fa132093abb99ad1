import { LEVELS, type Level } from '../model/basics.ts';
import type { CandidateRow } from './read-candidate.ts';
import { heading } from './normalise.ts';

/** A sitting the roster of a plan asks for: one occupation and level, in one room. */
export type ProposedSitting = {
  readonly occupation: string;
  readonly level: Level;
  readonly room: string;
  readonly people: readonly CandidateRow[];
};

/**
 * The sittings a roster asks for: one an occupation and level, and more of equal size where more people apply than one sitting
 * takes. They go through the rooms in turn. Everybody of the roster is in exactly one, in the roster’s order.
 */
export function proposeSittings(
  rows: readonly CandidateRow[],
  { most, rooms }: { readonly most: number; readonly rooms: readonly string[] },
): ProposedSitting[] {
  const groups = new Map<string, CandidateRow[]>();
  for (const row of rows) {
    const key = `${heading(row.candidate.occupation)}/${row.candidate.level}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const parts = [...groups.values()].sort(byOccupationAndLevel).flatMap((group) => inEqualParts(group, most));
  return parts.flatMap((people, nth) => {
    const first = people[0]?.candidate;
    if (first === undefined) return [];
    const { occupation, level } = first;
    return [{ occupation, level, room: rooms[nth % Math.max(rooms.length, 1)] ?? '', people }];
  });
}

/** How many apply for an occupation in the one application, whatever their levels and sittings (附件1 三: 单次申报单一职业). */
export const applicantsOf = (
  sittings: readonly { readonly occupation: string; readonly people: readonly unknown[] }[],
  occupation: string,
): number =>
  sittings
    .filter((sitting) => heading(sitting.occupation) === heading(occupation))
    .reduce((sum, { people }) => sum + people.length, 0);

function byOccupationAndLevel([a]: readonly CandidateRow[], [b]: readonly CandidateRow[]): number {
  if (a === undefined || b === undefined) return 0;
  const [one, other] = [a.candidate, b.candidate];
  if (one.occupation !== other.occupation) return one.occupation < other.occupation ? -1 : 1;
  return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
}

/** As few parts as hold everybody, none more than one person larger than another. */
export function inEqualParts<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  const bound = (nth: number): number => Math.round((nth * all.length) / count);
  return Array.from({ length: count }, (_, nth) => all.slice(bound(nth), bound(nth + 1)));
}
