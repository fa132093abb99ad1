import type { Scheme } from '#shared/model/scheme.ts';
import type { Scored } from '#shared/record/state.ts';
import { scoreOf, type TimedSheet } from '#shared/procedures/parts/sheet-score.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import type { SheetRow } from './sheet-lines.ts';

/** What a sheet comes to so far, and what it could still come to if every open line got its full mark. */
export type RunningScore = { readonly now: SheetScore; readonly best: SheetScore; readonly scored: number };

/** The running score of a sheet whose times are those of this moment. */
export function runningScore(scheme: Scheme, rows: readonly SheetRow[], sheet: TimedSheet): RunningScore {
  const open = rows.filter(({ id }) => !(id in sheet.scores));
  const full = open.map(({ id, line }): [string, Scored] => [
    id,
    { score: { kind: 'mark', mark: line.fullMark }, seq: -1 },
  ]);
  return {
    now: scoreOf(scheme, sheet),
    best: scoreOf(scheme, { ...sheet, scores: { ...sheet.scores, ...Object.fromEntries(full) } }),
    scored: rows.length - open.length,
  };
}
