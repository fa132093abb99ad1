import type { Candidate } from '../model/candidate.ts';
import { peopleBook } from './people-book.ts';
import type { Part } from './part.ts';
import type { Attempt } from './standing.ts';

/** What somebody took beyond the plan. */
export type Beyond = (person: Pick<Candidate, 'name' | 'idNumber' | 'level' | 'occupation'>) => readonly Attempt[];

const NONE: readonly Attempt[] = [];
const DECIDED: ReadonlySet<string> = new Set(['passed', 'failed']);

/**
 * Reviews (综合评审) that people had in sittings of this station outside the plan. One of another occupation or level is another
 * application and no re-review; who was never there took none.
 */
export function reviewsBeyond(elsewhere: readonly Part[]): Beyond {
  if (elsewhere.length === 0) return () => NONE;
  type Taken = Pick<Candidate, 'name' | 'idNumber'> & {
    readonly of: { readonly key: string; readonly attempt: Attempt }[];
  };
  const book = peopleBook<Taken>();
  for (const { sitting, people, isClosed } of elsewhere)
    for (const { candidate, brings } of people) {
      // a thesis that failed ends the review, which is then open in itself: either is the one review
      const taken = brings.find(({ outcome }) => DECIDED.has(outcome));
      if (taken === undefined) continue;
      const { name, idNumber } = candidate;
      let known = book.find(candidate);
      if (known === undefined) book.add((known = { name, idNumber, of: [] }));
      const { heldOn: on, sittingId } = sitting;
      known.of.push({ key: keyOf(candidate), attempt: { ...taken, on, sittingId, isClosed, attempt: null } });
    }
  return (person) =>
    (book.find(person)?.of ?? []).filter(({ key }) => key === keyOf(person)).map(({ attempt }) => attempt);
}

const keyOf = ({ occupation, level }: Pick<Candidate, 'level' | 'occupation'>): string => `${occupation}/${level}`;
