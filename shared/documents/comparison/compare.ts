import type { Candidate } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { resultsOf } from '#shared/results/candidate-result.ts';
import type { Judgement } from '#shared/procedures/parts/judgement.ts';
import { LENSES, opinionOf, type Lens } from './lenses.ts';
import { marksOf, type Given } from './marks.ts';
import type { Opinion } from './opinion.ts';
import type { WhatIf } from './what-if.ts';

// What several documents would say of the same marks. Nothing here is ever recorded or signed: it answers a question.

/** One candidate under every document. */
export type Comparison = {
  readonly candidate: Candidate;
  /** What the sitting itself says, by its own document and settings. */
  readonly own: Judgement['verdict'];
  readonly given: readonly Given[];
  readonly opinions: Readonly<Record<Lens, Opinion>>;
  /** Whether one document lets pass what another does not. */
  readonly differs: boolean;
};

/** Whether the marks of this sitting can be looked at through other documents: a review's stages are no other document's. */
export const isComparable = ({ sitting }: SittingState): boolean => sitting !== null && sitting.procedure !== 'review';

/** Every candidate whose expected sheets are complete, in the order of the roster. Absent and void stay what they are. */
export function compare(state: SittingState, by: WhatIf): Comparison[] {
  if (!isComparable(state)) return [];
  return resultsOf(state).flatMap((result) => {
    const { candidate, judgement } = result;
    if (judgement === null) return [];
    const { given, ...marks } = marksOf(state, result, by);
    const opinions = Object.fromEntries(
      LENSES.map((lens) => [lens, opinionOf(lens, marks, by)]),
    ) as Comparison['opinions'];
    const ends = new Set(Object.values(opinions).map(({ against }) => against.length > 0));
    return [{ candidate, own: judgement.verdict, given, opinions, differs: ends.size > 1 }];
  });
}
