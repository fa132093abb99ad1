import type { Candidate } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { shownResultsOf } from '#shared/results/disclosure.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Judgement } from '#shared/procedures/parts/judgement.ts';
import { opinionOf, type Lens } from '../parts/lens.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { marksOf, type Given } from '../parts/marks.ts';
import type { Opinion } from '../parts/opinion.ts';
import type { WhatIf } from '../parts/what-if.ts';
import { ALL_DOCUMENTS, LENSES } from '../registry.ts';

// What several documents would say of the same marks. Nothing here is ever recorded or signed: it answers a question.

/** One candidate under every document. */
export type Comparison = {
  readonly candidate: Candidate;
  /** What the sitting itself says, by its own document and settings. */
  readonly own: Judgement['verdict'];
  readonly given: readonly Given[];
  /** What each lens says, in the order of the documents. */
  readonly opinions: readonly { readonly lens: Lens; readonly opinion: Opinion }[];
  /** Whether one document lets pass what another does not. */
  readonly differs: boolean;
};

/** Whether the marks of this sitting can be looked at through other documents, which average whole sheets: divided tasks make none. */
export const isComparable = ({ sitting, division }: SittingState): boolean =>
  sitting !== null &&
  division.length === 0 &&
  procedureOf(sitting).isComparable &&
  (sitting.evaluation?.holds ?? 'practical') === 'practical';

/** Every candidate whose expected sheets are complete, in the order of the roster. Absent and void stay what they are. */
export function compare(state: SittingState, by: WhatIf): Comparison[] {
  if (!isComparable(state)) return [];
  return shownResultsOf(state).flatMap((result) => {
    const { candidate, judgement } = result;
    if (judgement === null) return [];
    const { given, ...marks } = marksOf(state, result, by);
    const opinions = LENSES.map((lens) => ({ lens, opinion: opinionOf(lens, marks, by) }));
    const ends = new Set(opinions.map(({ opinion }) => opinion.against.length > 0));
    return [{ candidate, own: judgement.verdict, given, opinions, differs: ends.size > 1 }];
  });
}

/** Why a document says nothing here, of each that does. */
export const SILENCES: readonly Sentence[] = ALL_DOCUMENTS.flatMap(({ comparison }) =>
  'silent' in comparison ? [comparison.silent] : [],
);
