import type { Ratio } from '#shared/base/marks/ratio.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { panelOf } from '#shared/record/panels.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Group } from './group.ts';
import type { Judgement } from './judgement.ts';

// The register of results, on paper and on the screen where it is signed: a procedure says what stands in its columns.

/** A candidate as the register needs them; `totals` by examiner as expected, null where a sheet is not complete. */
export type Registered = {
  readonly candidate: Candidate;
  readonly judgement: Judgement | null;
  readonly totals: readonly (Ratio | null)[];
};

/** One column: its head, and what stands in it for a candidate; null where nothing does. */
export type Column = { readonly name: Sentence; readonly cell: (of: Registered) => Sentence | null };

/** A figure or a name, which no language changes. */
export const plain = (text: string): Sentence => [text, text];

/** Which of several judged. */
export const teamColumn = (state: SittingState, { teams: { name } }: Group): Column => ({
  name: [name[0], `${name[1].slice(0, 1).toUpperCase()}${name[1].slice(1)}`],
  cell: ({ candidate }) => {
    const judging = panelOf(state, candidate.candidateId);
    return judging === null ? null : plain(judging.name);
  },
});
