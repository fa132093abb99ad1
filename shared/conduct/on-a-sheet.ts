import type { SchemeLine } from '../model/scheme.ts';
import type { LineScore, SheetRef } from '../model/sheet.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { scores } from '../model/staff.ts';
import type { BodyOf } from '../record/body.ts';
import { taskOfLine } from '../record/division.ts';
import { isFixed, isPaperOpen } from '../record/paper-sheet.ts';
import { attendanceOf, sheetOf, type SittingState } from '../record/state.ts';
import { isBarred } from '../progress/ledger.ts';
import { mayMove } from './conferring.ts';
import { isTheirTask } from './dividing.ts';
import { notThere } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';
import { isExpectedAt } from './scorers.ts';
import { runningClock } from './task-clock.ts';
import { hasOneClock } from '../procedures/parts/times.ts';
import { procedureOf } from '../procedures/registry.ts';
import { lineOf, unscoredLines } from '../progress/sheet-lines.ts';

// Entries on one examiner's sheet of one candidate: marks, vetoes, times, and the signature that ends it.

/** What every entry on a sheet needs: the right person at it and a candidate who is there. */
function atSheet(state: SittingState, ref: SheetRef, actor: string | null): Permission {
  const person = state.people.get(ref.examinerId);
  if (person === undefined) return refuse('person_unknown');
  if (!scores(person.role)) return refuse('role_may_not');
  if (actor !== ref.examinerId) return refuse('not_your_sheet', { name: person.name });
  const candidate = state.candidates.get(ref.candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const attendance = attendanceOf(state, ref.candidateId);
  if (attendance !== 'present') return notThere(attendance, candidate.name);
  return isExpectedAt(state, ref.candidateId, person);
}

export function mayScore(state: SittingState, body: BodyOf<'line_scored'>, actor: string | null): Permission {
  const seat = atSheet(state, body, actor);
  if (!seat.ok) return seat;
  const line = lineOf(state, body.line);
  if (line === null) return refuse('line_unknown');
  const theirs = isTheirTask(state, body, taskOfLine(body.line));
  if (!theirs.ok) return theirs;
  if (body.score !== null && !fits(body.score, line)) return refuse('mark_over_full', { full: line.fullMark / 100 });
  const lock = body.score === null ? null : procedureOf(state.sitting).lockOn(state, body);
  if (lock !== null) return refuse(lock);
  const sheet = sheetOf(state, body);
  if (isPaperOpen(sheet)) return refuse('paper_open');
  if (!isFixed(sheet)) return fine;
  if (body.cause !== 'correction' || body.reason.trim() === '') return refuse('reason_needed');
  return sheet.everSigned ? mayMove(state, body) : fine;
}

const fits = (score: LineScore, line: SchemeLine): boolean =>
  score.kind === 'mark' ? score.mark <= line.fullMark : score.deductions.every((d) => d <= line.fullMark);

/** From this edition on nobody witnesses a veto of their own. */
const WITNESS_OF_VETO = 6;

export function mayVeto(state: SittingState, body: BodyOf<'veto_recorded'>, actor: string | null): Permission {
  const seat = atSheet(state, body, actor);
  if (!seat.ok) return seat;
  const veto = lineOf(state, body.line)?.veto ?? null;
  if (veto === null) return refuse('line_unknown');
  const theirs = isTheirTask(state, body, taskOfLine(body.line));
  if (!theirs.ok) return theirs;
  if (body.reason.trim() === '') return refuse('reason_needed');
  const isOwn = state.people.get(body.examinerId)?.name === body.witness.trim();
  if (isOwn && isHeldUnder(state.sitting, WITNESS_OF_VETO)) return refuse('witness_is_self');
  return sheetOf(state, body).everSigned ? mayMove(state, body) : fine;
}

export function mayTime(state: SittingState, body: BodyOf<'time_recorded'>, actor: string | null): Permission {
  const seat = atSheet(state, body, actor);
  if (!seat.ok) return seat;
  if (hasOneClock(state.sitting)) return refuse('clock_of_a_sheet');
  if (state.scheme?.tasks[body.task - 1] === undefined) return refuse('line_unknown');
  return sheetOf(state, body).everSigned ? refuse('reason_needed') : fine;
}

export function maySignSheet(state: SittingState, body: BodyOf<'sheet_signed'>, actor: string | null): Permission {
  const seat = atSheet(state, body, actor);
  if (!seat.ok) return seat;
  if (state.keys.get(body.examinerId) !== body.publicKey) return refuse('key_changed');
  if (isBarred(state, body.candidateId)) return refuse('review_entry_failed');
  if (isPaperOpen(sheetOf(state, body))) return refuse('paper_open');
  const running = runningClock(state, body.candidateId, body.examinerId);
  if (running !== null) return refuse('clock_running', { task: running.task });
  const left = unscoredLines(state, body).length;
  return left === 0 ? fine : refuse('sheet_incomplete', { left });
}
