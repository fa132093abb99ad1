import { sheetKey, type SheetRef } from '../model/sheet.ts';
import { ledgerOf } from '../progress/ledger.ts';
import { checksPaper, isToBeChecked, paperCheckAsked, signedSheets } from '../progress/paper-check.ts';
import { markOn } from '../progress/line-marks.ts';
import { lineOf } from '../progress/sheet-lines.ts';
import type { BodyOf } from '../record/body.ts';
import { checkStanding, drawSheets } from '../record/paper-check.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import { roleOf } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 纸面抽查 (本场次规定): the supervisor's dice say which sheets are held against their paper, once all are signed and before the
// supervisor signs; the supervisor or the checker holds them against it.

/** Between the last sheet's signature and the supervisor's. */
function inTime(state: SittingState): Permission {
  if (!checksPaper(state.sitting)) return refuse('paper_check_not_here');
  return state.signatures.some(({ role }) => role === 'supervisor') ? refuse('paper_check_over') : fine;
}

/** The supervisor's dice, and exactly the sheets they come to; a second draw adds to the first and has a reason. */
export function mayDrawPaper(
  state: SittingState,
  { seed, of, sheets, reason }: BodyOf<'paper_check_drawn'>,
  actor: string | null,
): Permission {
  if (roleOf(state, actor) !== 'supervisor') return refuse('role_may_not');
  const timely = inTime(state);
  if (!timely.ok) return timely;
  const pool = signedSheets(state);
  if (pool.length === 0) return refuse('paper_check_not_here');
  if (ledgerOf(state).open > 0) return refuse('paper_check_early');
  const least = Math.min(paperCheckAsked(state.sitting) ?? 1, pool.length);
  const keysOf = (refs: readonly SheetRef[]): string => refs.map(sheetKey).join();
  const isDrawn = keysOf(drawSheets(seed, pool, sheets.length)) === keysOf(sheets);
  if (of !== pool.length || sheets.length < least || !isDrawn) return refuse('paper_check_unsound');
  return state.paperDraws.length > 0 && reason.trim() === '' ? refuse('reason_needed') : fine;
}

/** The supervisor or a checker who did not key it says how its paper stands; saying it otherwise has a reason. */
export function mayCheckPaper(state: SittingState, body: BodyOf<'paper_checked'>, actor: string | null): Permission {
  const role = roleOf(state, actor);
  if (role !== 'supervisor' && role !== 'checker') return refuse('role_may_not');
  if (!state.candidates.has(body.candidateId)) return refuse('candidate_unknown');
  const timely = inTime(state);
  if (!timely.ok) return timely;
  if (!isToBeChecked(state, body)) return refuse('paper_check_not_due');
  const sheet = sheetOf(state, body);
  const keyed = [...(sheet.paper?.keyed ?? []), ...(sheet.paper?.settled == null ? [] : [sheet.paper.settled])];
  if (role === 'checker' && keyed.some(({ by }) => by === actor))
    return refuse('paper_check_own', { name: state.people.get(actor ?? '')?.name ?? '' });
  const isTold = body.text.trim() !== '';
  if (checkStanding(sheet) !== 'open' && !isTold) return refuse('reason_needed');
  return isSound(state, body, isTold) ? fine : refuse('paper_check_unsound');
}

/** A difference is told in words; a line named has another mark on paper, one that it can have. */
function isSound(state: SittingState, body: BodyOf<'paper_checked'>, isTold: boolean): boolean {
  const { outcome, lines } = body;
  if (outcome === 'agrees') return lines.length === 0;
  const sheet = sheetOf(state, body);
  const isOnce = new Set(lines.map(({ line }) => line)).size === lines.length;
  const areOther = lines.every(({ line, mark }) => {
    const full = lineOf(state, line)?.fullMark ?? -1;
    return full >= 0 && (mark === null || mark <= full) && mark !== markOn(state, sheet, line);
  });
  return isTold && isOnce && areOther;
}
