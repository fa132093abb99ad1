import { lineId } from '#shared/model/scheme.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import { proofreadingOf, proofStanding, type ProofStanding } from '#shared/progress/proofreading.ts';
import { hasTask } from '#shared/record/division.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';

/** A signed sheet, and how far its proofreading has come. */
export type ProofRow = {
  readonly ref: SheetRef;
  readonly candidate: Candidate;
  readonly examiner: Person;
  readonly standing: ProofStanding;
};

/** Every signed sheet, and every one with a difference that the lead has to decide, in the order they are expected. */
export const proofRows = (state: SittingState): readonly ProofRow[] =>
  knownLedger(state).rows.flatMap(({ candidate, examiner, stage }) => {
    const ref = { candidateId: candidate.candidateId, examinerId: examiner.personId };
    const standing = proofStanding(state, ref);
    const isOpen = standing === 'differs' && attendanceOf(state, ref.candidateId) === 'present';
    return stage === 'signed' || isOpen ? [{ ref, candidate, examiner, standing }] : [];
  });

/** A field the checker fills in: the total (null), or one line with its name. */
export type ProofField = { readonly line: string | null; readonly name: string };

/** What is to be keyed: the total, or every line of the examiner's own tasks, whatever is on record. */
export function fieldsOf(state: SittingState, ref: SheetRef): readonly ProofField[] {
  if (proofreadingOf(state.sitting) === 'totals') return [{ line: null, name: '' }];
  return (state.scheme?.tasks ?? []).flatMap((task, at) =>
    hasTask(state, ref, at + 1) ? task.lines.map(({ name }, line) => ({ line: lineId(at, line), name })) : [],
  );
}

/** Which sheet it is, as the screen names it. */
export const namesOf = ({ candidate: { number, name }, examiner }: Pick<ProofRow, 'candidate' | 'examiner'>) => ({
  ...{ number, name },
  examiner: examiner.name,
});

/** The same of any sheet on record; empty where somebody is not known. */
export function sheetName(
  state: SittingState,
  { candidateId, examinerId }: SheetRef,
  say: (blanks: ReturnType<typeof namesOf>) => string,
): string {
  const [candidate, examiner] = [state.candidates.get(candidateId), state.people.get(examinerId)];
  return candidate === undefined || examiner === undefined ? '' : say(namesOf({ candidate, examiner }));
}
