import { clockKey, type ClockAct, type ClockRef } from '../model/task-clock.ts';
import type { BodyOf } from './body.ts';
import { hasTask } from './division.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import type { Sheet, TaskClock } from './state.ts';
import { assumedAt, spentAt, toSeconds } from './task-clock.ts';

/** Does to the clock what an entry says. A signature over time that has changed holds no more. */
export function applyToClock(draft: Draft, entry: Entry, body: BodyOf<'task_timed'>): void {
  const { candidateId, task, act, tick } = body;
  const key = clockKey(body);
  const known = draft.clocks.get(key);
  const shown = known === undefined ? 0 : (spentAt(known, tick) ?? assumedAt(known, entry.at));
  const spent = spentAfter(act, shown);
  const event = { act, before: toSeconds(shown), after: toSeconds(spent), at: entry.at, by: entry.actor };
  draft.clocks.set(key, {
    ...{ candidateId, task, spent },
    since: runsAfter(act, known) ? { ...tick, at: entry.at } : null,
    finished:
      act.kind === 'finish' || act.kind === 'correct' || (act.kind === 'give_back' && (known?.finished ?? false)),
    events: [...(known?.events ?? []), { ...event, seq: entry.seq }],
    seq: entry.seq,
  });
  unsign(draft, body, entry.seq);
}

/** Takes the signatures under a candidate's sheets with that task away: what they were signed over has changed. */
function unsign(draft: Draft, { candidateId, task }: ClockRef, seq: number): void {
  const isSigned = (sheet: Sheet): boolean =>
    sheet.candidateId === candidateId && sheet.signature !== null && hasTask(draft, sheet, task);
  if (![...draft.sheets.values()].some(isSigned)) return;
  draft.sheets = new Map(
    [...draft.sheets].map(([key, sheet]) => [
      key,
      isSigned(sheet) ? { ...sheet, lastSeq: seq, signature: null } : sheet,
    ]),
  );
}

function spentAfter(act: ClockAct, shown: number): number {
  if (act.kind === 'correct' || act.kind === 'confirm') return act.seconds * 1000;
  return act.kind === 'give_back' ? Math.max(0, shown - act.seconds * 1000) : shown;
}

function runsAfter({ kind }: ClockAct, known: TaskClock | undefined): boolean {
  if (kind === 'give_back') return known?.since != null;
  return kind === 'start' || kind === 'resume' || kind === 'confirm';
}
