import { atOnce, type Stepwise } from '#shared/base/stepwise.ts';
import type { SittingState } from '#shared/record/state.ts';
import { papersByPerson } from './papers.ts';
import { formOf, formsFor, type FormId } from './registry.ts';
import { addUpBeside } from './parts/beside.ts';
import type { Volume } from './parts/volumes.ts';

/** A form that a sitting needs: how many papers of it there are as the record stands, and how many are not in force. */
export type Needed = {
  readonly form: FormId;
  readonly volume: Volume;
  readonly papers: number;
  readonly drafts: number;
};

/**
 * What a sitting needs by its document, procedure and channel, in the order of its archive; forms without a paper included. Sheets
 * that `viewer` may not see yet are not counted. It may stop behind every person: all papers of 300 are half a second's work.
 */
export function* countNeeded(state: SittingState, viewer: string | null): Stepwise<Needed[]> {
  const needed: Needed[] = [];
  const beside = yield* addUpBeside(state);
  for (const form of formsFor(state)) {
    const { volume } = formOf(form);
    if (volume === 0) continue;
    let [papers, drafts] = [0, 0];
    const wanted = { form, candidateId: null, examinerId: null, viewer };
    for (const some of papersByPerson(state, wanted, beside)) {
      papers += some.length;
      drafts += some.filter(({ paper }) => paper.digest === null).length;
      yield;
    }
    needed.push({ form, volume, papers, drafts });
  }
  return needed.sort((a, b) => a.volume - b.volume);
}

/** The same at once. */
export const neededForms = (state: SittingState, viewer: string | null): Needed[] => atOnce(countNeeded(state, viewer));

/** What is made when nobody chose: everything there is a paper of, but no variant of what is made already. */
export const usualForms = (needed: readonly Needed[]): FormId[] =>
  needed.filter(({ form, papers }) => papers > 0 && formOf(form).isVariant !== true).map(({ form }) => form);
