import { atOnce, type Stepwise } from '../base/stepwise.ts';
import { sheetKey } from '../model/sheet.ts';
import type { Candidate, Gone } from '../model/candidate.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { Person } from '../model/staff.ts';
import { isRecused } from '../record/recusal.ts';
import { unassigned } from '../record/panels.ts';
import { attendanceOf, sheetOf, type SittingState } from '../record/state.ts';
import { procedureOf } from '../procedures/registry.ts';
import { expectedFor } from '../procedures/scorers.ts';
import { unscoredLines } from './sheet-lines.ts';

/**
 * How far one sheet has come. `corrected`: it was signed, then changed, and needs signing again; where a line is lacking since, it
 * is `started`. `barred`: the candidate did not reach the review, so no sheet is expected; nor is one of whoever is `ineligible`.
 * `recused`: whoever was to fill it in may not, and nobody stands in for them yet.
 */
export type SheetStage = 'empty' | 'started' | 'complete' | 'signed' | 'corrected' | 'recused' | 'barred' | Gone;

export type LedgerRow = { readonly candidate: Candidate; readonly examiner: Person; readonly stage: SheetStage };

/** 应有 = 已签 + 缺考 + 违纪 + 未完: what must exist against what does. Nothing can be missing unseen. */
export type Ledger = {
  readonly rows: readonly LedgerRow[];
  readonly expected: number;
  readonly signed: number;
  readonly absent: number;
  readonly voided: number;
  /** Sheets that still need somebody's hand. */
  readonly open: number;
};

/** From this edition on a sheet that lost a line after it was signed is not whole: a nought nobody gave must not count. */
const LACKING_IS_OPEN = 6;

/** The stage of one candidate's sheet with one examiner. */
export function stageOf(state: SittingState, candidateId: string, examinerId: string): SheetStage {
  const attendance = attendanceOf(state, candidateId);
  if (attendance !== 'present') return attendance;
  if (isBarred(state, candidateId)) return 'barred';
  if (isRecused(state, examinerId, candidateId)) return 'recused';
  const ref = { candidateId, examinerId };
  if (!state.sheets.has(sheetKey(ref))) return 'empty';
  const sheet = sheetOf(state, ref);
  if (sheet.signature !== null) return 'signed';
  const { everSigned, scores, vetoes } = sheet;
  if (!everSigned && Object.keys(scores).length === 0 && Object.keys(vetoes).length === 0) return 'empty';
  if (everSigned && !isHeldUnder(state.sitting, LACKING_IS_OPEN)) return 'corrected';
  if (unscoredLines(state, ref).length > 0) return 'started';
  return everSigned ? 'corrected' : 'complete';
}

/** Whether nobody owes this candidate a single line: they did not reach the review (天津 综合评审工作流程 四). */
export function isBarred(state: SittingState, candidateId: string): boolean {
  const candidate = state.candidates.get(candidateId);
  if (candidate === undefined) return false;
  return procedureOf(state.sitting).owedLines(state, candidate)?.length === 0;
}

/** The completeness ledger of a sitting: every expected sheet, one row each. */
export const ledgerOf = (state: SittingState): Ledger => atOnce(addUpLedger(state));

/** The same; it may stop behind every person. */
export function* addUpLedger(state: SittingState): Stepwise<Ledger> {
  const rows: LedgerRow[] = [];
  for (const candidate of state.candidates.values()) {
    for (const examiner of expectedFor(state, candidate.candidateId)) {
      rows.push({ candidate, examiner, stage: stageOf(state, candidate.candidateId, examiner.personId) });
    }
    yield;
  }
  // whoever no panel judges yet is owed a panel's sheets: nobody is missing because nobody was sent to judge them
  const owed = unassigned(state).length * (state.sitting?.settings.examinersPerCandidate ?? 0);
  const count = (...stages: SheetStage[]): number => rows.filter((row) => stages.includes(row.stage)).length;
  return {
    rows,
    expected: rows.length - count('barred', 'ineligible') + owed,
    signed: count('signed'),
    absent: count('absent'),
    voided: count('void'),
    open: count('empty', 'started', 'complete', 'corrected', 'recused') + owed,
  };
}
