import { isHeldUnder, type Sitting } from '../model/sitting.ts';
import { sheetKey, type SheetRef } from '../model/sheet.ts';
import { checkStanding, type CheckStanding } from '../record/paper-check.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import { ledgerOf, type LedgerRow } from './ledger.ts';

// 纸面抽查 (本场次规定): dice draw sheets that are held against their paper. Whatever is signed after the first draw is held against
// it as well, so that nobody changes a sheet once they know that it was not drawn.

const EDITION = 6;

/** Whether the papers of this sitting can be checked. */
export const checksPaper = (sitting: Sitting | null): boolean => isHeldUnder(sitting, EDITION);

/** How many sheets this sitting asks for at least; null where it leaves that to the supervisor. */
export const paperCheckAsked = (sitting: Sitting | null): number | null =>
  checksPaper(sitting) ? (sitting?.settings.paperCheck ?? null) : null;

/** A signed sheet whose paper is held against the record. */
export type CheckRow = Pick<LedgerRow, 'candidate' | 'examiner'> & {
  readonly ref: SheetRef;
  readonly standing: CheckStanding;
};

const refOf = ({ candidate, examiner }: LedgerRow): SheetRef => ({
  candidateId: candidate.candidateId,
  examinerId: examiner.personId,
});

/** The signed sheets of the sitting: what is drawn from. */
export const signedSheets = (state: SittingState): readonly SheetRef[] =>
  ledgerOf(state).rows.flatMap((row) => (row.stage === 'signed' ? [refOf(row)] : []));

/** Whether a sheet is to be held against its paper: it was drawn once, or signed after the first draw. */
export function isToBeChecked(state: SittingState, ref: SheetRef): boolean {
  const [first] = state.paperDraws;
  const { signature } = sheetOf(state, ref);
  if (first === undefined || signature === null) return false;
  const key = sheetKey(ref);
  return (
    signature.seq > first.seq || state.paperDraws.some(({ sheets }) => sheets.some((one) => sheetKey(one) === key))
  );
}

/** Every sheet to be held against its paper, and how that stands; in the order in which they are expected. */
export const checkRows = (state: SittingState): readonly CheckRow[] =>
  ledgerOf(state).rows.flatMap((row) => {
    const ref = refOf(row);
    if (row.stage !== 'signed' || !isToBeChecked(state, ref)) return [];
    return [{ candidate: row.candidate, examiner: row.examiner, ref, standing: checkStanding(sheetOf(state, ref)) }];
  });

/** What of the check stands before the supervisor's signature: no draw yet, or sheets unchecked or with a difference open. */
export type PaperCheckObstacle =
  { readonly kind: 'paper_check_undrawn' } | { readonly kind: 'paper_check_open'; readonly count: number };

/** The obstacle as the sitting stands, or null. */
export function paperCheckObstacle(state: SittingState): PaperCheckObstacle | null {
  if (state.paperDraws.length === 0) {
    const isAsked = paperCheckAsked(state.sitting) !== null && signedSheets(state).length > 0;
    return isAsked ? { kind: 'paper_check_undrawn' } : null;
  }
  const count = checkRows(state).filter(({ standing }) => standing === 'open' || standing === 'differs').length;
  return count === 0 ? null : { kind: 'paper_check_open', count };
}
