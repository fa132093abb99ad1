import { z } from 'zod';
import { idSchema } from '#shared/model/basics.ts';
import { expectedFor } from '#shared/procedures/scorers.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { blindState, hidesNames } from '#shared/progress/blinding.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { besideOf, type Beside } from './parts/beside.ts';
import { FORM_IDS, formOf, type FormId, type Paper } from './registry.ts';

/** Which papers of a form are wanted. A null `candidateId` or `examinerId` means everybody; a form's scope says which count. */
export const wantedSchema = z.strictObject({
  form: z.enum(FORM_IDS as [FormId, ...FormId[]]),
  candidateId: idSchema.nullable(),
  examinerId: idSchema.nullable(),
  /** Whether whoever never came has papers too when everybody's are wanted; without it they have none. */
  absent: z.boolean().optional(),
  /** An application form for nobody, to be written in by hand. */
  blank: z.boolean().optional(),
});
export type Wanted = Readonly<z.infer<typeof wantedSchema>> & {
  /** Who looks, null for nobody signed in: sheets of others are left out until every sheet of the candidate is signed. */
  readonly viewer?: string | null;
  /** What was sealed of the sitting, where that is known. */
  readonly batches?: Beside['batches'];
};

/** A paper with whom and whose it is: null where it is about the whole sitting, or of no one examiner. */
export type OrderedPaper = {
  readonly paper: Paper;
  readonly candidateId: string | null;
  readonly examinerId: string | null;
};

/**
 * The papers a wish comes to as the record stands: candidates as admitted, then examiners as named; person by person, so that who
 * makes them for hundreds may do something else in between.
 */
export function* papersByPerson(
  state: SittingState,
  wanted: Wanted,
  beside = besideOf(state, wanted.batches),
): Generator<readonly OrderedPaper[], void, undefined> {
  const { form: id, candidateId, examinerId, absent = false, blank = false, viewer } = wanted;
  const form = formOf(id);
  const came = [...state.candidates.keys()].filter((each) => absent || attendanceOf(state, each) !== 'absent');
  const candidates = candidateId === null ? came : [candidateId];
  const examiners = (each: string): readonly string[] =>
    examinerId === null ? expectedFor(state, each).map(({ personId }) => personId) : [examinerId];
  const mayBeSeen = (each: string, person: string | null): boolean =>
    viewer === undefined || viewer === person || isDisclosed(state, each);
  const of = (paper: unknown, candidate: string | null, examiner: string | null) =>
    // the registry has a form fill its own figures, which the compiler has checked there
    paper === null ? [] : [{ paper: paper as Paper, candidateId: candidate, examinerId: examiner }];
  switch (form.scope) {
    case 'sitting':
      yield of(form.fill(state, beside), null, null);
      return;
    case 'person':
      for (const each of candidates) yield of(form.fill(state, each), each, null);
      return;
    case 'application':
      if (blank) yield of(form.fill(state, null), null, null);
      else for (const each of candidates) yield of(form.fill(state, each), each, null);
      return;
    case 'sheet': {
      // a score sheet goes through the hands of those who mark: before names stand beside codes it has the code alone
      const on = hidesNames(state) ? blindState(state) : state;
      for (const each of candidates) {
        yield (
          examiners(each)
            .flatMap((person) => of(form.fill(on, { candidateId: each, examinerId: person }), each, person))
            // a sheet to be written on by hand has no mark to hide
            .filter(({ paper, examinerId: whose }) => paper.digest === '' || mayBeSeen(each, whose))
        );
      }
      return;
    }
    case 'history':
    case 'ledger':
    case 'plan':
    case 'plan-person':
  }
}

/** All of them at once. */
export const orderedPapers = (state: SittingState, wanted: Wanted): OrderedPaper[] =>
  [...papersByPerson(state, wanted)].flat();

/** The papers alone. */
export const papersOf = (state: SittingState, wanted: Wanted): Paper[] =>
  orderedPapers(state, wanted).map(({ paper }) => paper);
