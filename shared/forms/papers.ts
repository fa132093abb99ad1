import { expectedFor } from '#shared/procedures/scorers.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { formOf, type FormId, type Paper } from './registry.ts';

/** Which papers of a form are wanted. A null `candidateId` or `examinerId` means everybody; a form's scope says which count. */
export type Wanted = {
  readonly form: FormId;
  readonly candidateId: string | null;
  readonly examinerId: string | null;
  /** Whether whoever never came has papers too when everybody's are wanted; without it they have none. */
  readonly absent?: boolean;
  /** Who looks, null for nobody signed in: sheets of others are left out until every sheet of the candidate is signed. */
  readonly viewer?: string | null;
  /** An application form for nobody, to be written in by hand. */
  readonly blank?: boolean;
};

/** The papers a wish comes to as the record stands: candidates as admitted, then examiners as named. */
export function papersOf(
  state: SittingState,
  { form: id, candidateId, examinerId, absent = false, blank = false, viewer }: Wanted,
): Paper[] {
  const form = formOf(id);
  const came = [...state.candidates.keys()].filter((each) => absent || attendanceOf(state, each) !== 'absent');
  const candidates = candidateId === null ? came : [candidateId];
  const examiners = (each: string): readonly string[] =>
    examinerId === null ? expectedFor(state, each).map(({ personId }) => personId) : [examinerId];
  const mayBeSeen = (each: string, person: string): boolean =>
    viewer === undefined || viewer === person || isDisclosed(state, each);
  const filled = ((): unknown[] => {
    switch (form.scope) {
      case 'sitting':
        return [form.fill(state)];
      case 'person':
        return candidates.map((each) => form.fill(state, each));
      case 'application':
        return blank ? [form.fill(state, null)] : candidates.map((each) => form.fill(state, each));
      case 'sheet':
        return candidates.flatMap((each) =>
          examiners(each)
            .filter((person) => mayBeSeen(each, person))
            .map((person) => form.fill(state, { candidateId: each, examinerId: person })),
        );
    }
  })();
  // the registry has a form fill its own figures, which the compiler has checked there
  return filled.filter((paper): paper is Paper => paper !== null);
}
