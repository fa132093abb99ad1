import type { Scheme } from '#shared/model/scheme.ts';
import type { Scored, Sheet } from '#shared/record/state.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import { timesAt } from './elapsed.ts';
import type { SheetRow } from './sheet-lines.ts';

/** What a sheet comes to so far, and what it could still come to if every open line got its full mark. */
export type RunningScore = { readonly now: SheetScore; readonly best: SheetScore; readonly scored: number };

/** The running score of a sheet at the moment `clock` (ms since the epoch), running timers included. */
export function runningScore(scheme: Scheme, rows: readonly SheetRow[], sheet: Sheet, clock: number): RunningScore {
  const timed = { ...sheet, times: timesAt(sheet.times, clock) };
  const open = rows.filter(({ id }) => !(id in sheet.scores));
  const full = open.map(({ id, line }): [string, Scored] => [
    id,
    { score: { kind: 'mark', mark: line.fullMark }, seq: -1 },
  ]);
  return {
    now: scoreOf(scheme, timed),
    best: scoreOf(scheme, { ...timed, scores: { ...sheet.scores, ...Object.fromEntries(full) } }),
    scored: rows.length - open.length,
  };
}
