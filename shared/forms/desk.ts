import type { SittingState } from '#shared/record/state.ts';
import { papersOf } from './papers.ts';
import { formOf, formsFor, type FormId } from './registry.ts';
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
 * that `viewer` may not see yet are not counted.
 */
export function neededForms(state: SittingState, viewer: string | null): Needed[] {
  return formsFor(state)
    .map((form) => {
      const papers = papersOf(state, { form, candidateId: null, examinerId: null, viewer });
      const drafts = papers.filter(({ digest }) => digest === null).length;
      return { form, volume: formOf(form).volume, papers: papers.length, drafts };
    })
    .filter(({ volume }) => volume > 0)
    .sort((a, b) => a.volume - b.volume);
}

/** What is made when nobody chose: everything there is a paper of, but no variant of what is made already. */
export const usualForms = (needed: readonly Needed[]): FormId[] =>
  needed.filter(({ form, papers }) => papers > 0 && formOf(form).isVariant !== true).map(({ form }) => form);
