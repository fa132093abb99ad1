import type { Candidate } from '#shared/model/candidate.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { Person } from '#shared/model/staff.ts';
import { lineId } from '#shared/model/scheme.ts';
import { isFit, isUntouched } from '#shared/conduct/paper-sheet.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import type { SheetStage } from '#shared/progress/ledger.ts';
import type { PaperSheet } from '#shared/record/changes.ts';
import { hasTask } from '#shared/record/division.ts';
import { isPaperOpen } from '#shared/record/paper-sheet.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';

type Stage = 'first' | 'second' | 'differs' | 'sign' | 'signed';

/** A sheet from paper, and what it waits for. */
export type PaperRow = {
  readonly ref: SheetRef;
  readonly candidate: Candidate;
  readonly examiner: Person;
  readonly paper: PaperSheet;
  readonly stage: Stage;
};

/** Nobody keys a sheet that is not expected, or before somebody stands in for whoever is recused. */
const OWES_NOTHING: ReadonlySet<SheetStage> = new Set(['absent', 'void', 'ineligible', 'barred', 'recused']);

/** Every expected sheet that was opened for paper and not marked on the screen instead, in the order they are expected. */
export function paperRows(state: SittingState): readonly PaperRow[] {
  if (![...state.sheets.values()].some(({ paper }) => paper !== null)) return [];
  return knownLedger(state).rows.flatMap(({ candidate, examiner, stage: ledger }) => {
    if (OWES_NOTHING.has(ledger)) return [];
    const ref = { candidateId: candidate.candidateId, examinerId: examiner.personId };
    const sheet = sheetOf(state, ref);
    const { paper } = sheet;
    const isMarked =
      sheet.signature !== null || [sheet.scores, sheet.vetoes].some((one) => Object.keys(one).length > 0);
    if (paper === null || (paper.keyed.length === 0 && isMarked)) return [];
    const keyed: Stage = paper.keyed.length === 0 ? 'first' : paper.keyed.length === 1 ? 'second' : 'differs';
    const done: Stage = sheet.signature === null ? 'sign' : 'signed';
    return [{ ref, candidate, examiner, paper, stage: keyed === 'first' || isPaperOpen(sheet) ? keyed : done }];
  });
}

/** Whether it still has to be keyed or settled by somebody. */
export const isOwed = ({ stage }: PaperRow): boolean => stage !== 'sign' && stage !== 'signed';

/** The first sheet that this person may key or settle now; undefined where there is none. */
export const rowFor = (state: SittingState, rows: readonly PaperRow[], personId: string): PaperRow | undefined =>
  rows.find((row) => isOwed(row) && isFit(state, row.ref, personId).ok);

/** Sheets that may still be opened for paper. */
export const openableRows = (state: SittingState): readonly Pick<PaperRow, 'ref' | 'candidate' | 'examiner'>[] =>
  knownLedger(state).rows.flatMap(({ candidate, examiner, stage }) => {
    const ref = { candidateId: candidate.candidateId, examinerId: examiner.personId };
    return stage === 'empty' && isUntouched(state, ref) ? [{ ref, candidate, examiner }] : [];
  });

/** A line as it is keyed: its number, name and full mark in hundredths. */
export type PaperField = { readonly line: string; readonly name: string; readonly full: number };

/** Every line of the sheet: those of the tasks that are its examiner's. */
export const fieldsOf = (state: SittingState, ref: SheetRef): readonly PaperField[] =>
  (state.scheme?.tasks ?? []).flatMap((task, at) =>
    hasTask(state, ref, at + 1)
      ? task.lines.map(({ name, fullMark }, line) => ({ line: lineId(at, line), name, full: fullMark }))
      : [],
  );

/** Which sheet it is, as the screen names it. */
export const namesOf = ({ candidate, examiner }: Pick<PaperRow, 'candidate' | 'examiner'>) => ({
  ...{ number: candidate.number, name: candidate.name },
  examiner: examiner.name,
});
