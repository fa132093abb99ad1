import type { Mark } from '../base/marks/mark.ts';
import { roundForDisplay } from '../base/marks/rounding.ts';
import { isHeldUnder, type Proofreading, type Sitting } from '../model/sitting.ts';
import type { SheetRef } from '../model/sheet.ts';
import { scoreOf } from '../procedures/parts/sheet-score.ts';
import { timed } from '../procedures/parts/times.ts';
import type { BodyOf } from '../record/body.ts';
import type { SheetProof } from '../record/changes.ts';
import { sheetOf, type Sheet, type SittingState } from '../record/state.ts';
import { ledgerOf } from './ledger.ts';
import { worth } from './line-marks.ts';
import { lineOf } from './sheet-lines.ts';

// 校对 (渝职鉴发〔2022〕8号 六（四）: 校对人 signs; how, 本场次规定): the checker keys the marks anew off the signed sheets without seeing
// what is on record. Where the two differ the lead decides; nobody signs above a sheet before that.

const EDITION = 5;

/** What of a sheet is keyed anew in this sitting; null where nothing is. */
export const proofreadingOf = (sitting: Sitting | null): Proofreading | null =>
  isHeldUnder(sitting, EDITION) ? (sitting?.settings.proofreading ?? null) : null;

/** One figure of a sheet: of a line, or (null) its total. */
export type Figure = { readonly line: string | null; readonly mark: Mark };

/** The figures that a checker is to read off a sheet: its total in hundredths as shown, or every line that has a mark. */
export function figuresOf(state: SittingState, ref: SheetRef): readonly Figure[] {
  const { sitting, scheme } = state;
  const sheet = sheetOf(state, ref);
  const asked = proofreadingOf(sitting);
  if (scheme === null || asked === null) return [];
  if (asked === 'totals') return [{ line: null, mark: roundForDisplay(scoreOf(scheme, timed(state, sheet)).total) }];
  return Object.entries(sheet.scores).map(([line, { score }]) => ({
    line,
    mark: worth(score, lineOf(state, line)?.fullMark ?? 0),
  }));
}

/**
 * From this edition on a reading says where it differed: that stays for the lead to decide about, whatever becomes of the sheet,
 * and nobody reads again until it fits.
 */
const DIFFERENCE_STAYS = 8;
export const staysForTheLead = (sitting: Sitting | null): boolean => isHeldUnder(sitting, DIFFERENCE_STAYS);

/** Whether the lead has yet to decide about a difference that is on record as one. */
export function isForTheLead({ proofs }: Pick<Sheet, 'proofs'>): boolean {
  const last = proofs.at(-1);
  return last?.differs !== undefined && last.settled === null;
}

/** How far a sheet's proofreading has come; `open` again once it is signed anew. */
export type ProofStanding = 'open' | 'agrees' | 'differs' | 'settled';

/** The stage of one sheet's proofreading. */
export function proofStanding(state: SittingState, ref: SheetRef): ProofStanding {
  const { proofs, signature } = sheetOf(state, ref);
  const proof = proofs.at(-1);
  if (isForTheLead({ proofs })) return 'differs';
  if (proof === undefined || signature === null || proof.seq < signature.seq) return 'open';
  if (differencesOf(state, ref, proof).length === 0) return 'agrees';
  return proof.settled?.how === 'stands' ? 'settled' : 'differs';
}

export type Difference = { readonly line: string | null; readonly read: Mark | null; readonly stands: Mark | null };

/** Where what was read is not what is on record: as it was then, where the reading says it, else as it is now. */
export const differencesIn = (state: SittingState, ref: SheetRef, proof: SheetProof): readonly Difference[] =>
  proof.differs ?? differencesOf(state, ref, proof);

/** Where what was read is not what is on record now; null where there is no such figure. */
export function differencesOf(state: SittingState, ref: SheetRef, { read }: Pick<SheetProof, 'read'>): Difference[] {
  const stands = figuresOf(state, ref);
  const lines = new Set([...stands, ...read].map(({ line }) => line));
  const markIn = (list: readonly Figure[], line: string | null): Mark | null =>
    list.find((figure) => figure.line === line)?.mark ?? null;
  return [...lines]
    .map((line) => ({ line, read: markIn(read, line), stands: markIn(stands, line) }))
    .filter((figure) => figure.read !== figure.stands);
}

/** A difference that was decided, with both figures, who read it and who decided. */
export type DecidedDifference = SheetRef &
  Difference & { readonly proof: SheetProof; readonly settled: NonNullable<SheetProof['settled']> };

/** Every difference the lead decided, in the order of the readings: another reading takes none of them away. */
export const decidedDifferences = (state: SittingState): readonly DecidedDifference[] =>
  [...state.sheets.values()]
    .flatMap(({ candidateId, examinerId, proofs }) =>
      proofs.flatMap((proof, at) => {
        const { settled } = proof;
        // before edition 8 a reading did not say where it differed: only what stands now can be held against the last one
        if (settled === null || (proof.differs === undefined && at < proofs.length - 1)) return [];
        const ref = { candidateId, examinerId };
        return differencesIn(state, ref, proof).map((each) => ({ ...ref, ...each, proof, settled }));
      }),
    )
    .sort((a, b) => a.proof.seq - b.proof.seq);

/** What the checker read, as it is recorded: with both figures wherever it differs from what is on record. */
export function readingOf(
  state: SittingState,
  ref: SheetRef,
  read: BodyOf<'sheet_proofread'>['read'],
): BodyOf<'sheet_proofread'> {
  const said = { type: 'sheet_proofread', candidateId: ref.candidateId, examinerId: ref.examinerId, read } as const;
  const differs = staysForTheLead(state.sitting) ? differencesOf(state, ref, said) : [];
  return differs.length === 0 ? said : { ...said, differs };
}

/** Signed sheets that nobody has proofread yet, or where a difference is not settled; in the order they are expected. */
export function unproofread(state: SittingState): readonly (SheetRef & { readonly standing: ProofStanding })[] {
  if (proofreadingOf(state.sitting) === null) return [];
  return ledgerOf(state).rows.flatMap(({ candidate: { candidateId }, examiner: { personId }, stage }) => {
    if (stage !== 'signed') return [];
    const ref = { candidateId, examinerId: personId };
    const standing = proofStanding(state, ref);
    return standing === 'open' || standing === 'differs' ? [{ ...ref, standing }] : [];
  });
}
