import { lineId, type Scheme, type Task } from '#shared/model/scheme.ts';
import type { Sheet } from '#shared/record/state.ts';
import { scoreSheetRule } from '#shared/law/common/score-sheet.ts';
import type { Given, SheetScore, SheetTask } from '#shared/law/scoring/sheet.ts';

type Spent = { readonly seconds: number };
/** What of a sheet counts: marks, vetoes, and by task how long it took (procedures/parts/times.ts). */
export type TimedSheet = Pick<Sheet, 'scores' | 'vetoes'> & { readonly times: Readonly<Record<number, Spent>> };

/** What a line counts until somebody has judged it: nothing, so that a running total never promises too much. */
const UNSCORED: Given = { kind: 'mark', mark: 0 };

/** The marks of one sheet under its scheme as score.sheet comes to them, exact; lines without a score count 0. */
export function scoreOf(scheme: Scheme, sheet: TimedSheet): SheetScore {
  const tasks = scheme.tasks.map((task, index) => toTask(task, index, sheet));
  return scoreSheetRule.judge({ tasks, vetoed: vetoedAs('practical', scheme, sheet) }).exact;
}

function toTask(task: Task, index: number, { scores, vetoes, times }: TimedSheet): SheetTask {
  const lines = task.lines.map(({ fullMark, veto }, at) => {
    const id = lineId(index, at);
    return { fullMark, given: scores[id]?.score ?? UNSCORED, vetoed: veto?.scope === 'line' && id in vetoes };
  });
  const vetoed = task.lines.some((line, at) => line.veto?.scope === 'task' && lineId(index, at) in vetoes);
  const weight = task.weight === null ? null : task.weight * 100;
  const { overtime: steps, disqualifyOver } = task;
  const overtime = { minutes: overtimeMinutes(task, times[index + 1]), steps, disqualifyOver };
  return { fullMark: task.fullMark, weight, lines, vetoed, overtime };
}

/** Minutes beyond the task's limit, broken minutes included; 0 without a limit or a time. A running timer counts to its last entry. */
const overtimeMinutes = ({ minutes }: Task, time: Spent | undefined): number =>
  minutes === null || time === undefined ? 0 : Math.max(0, (time.seconds - minutes * 60) / 60);

const vetoedAs = (scope: 'practical', scheme: Scheme, { vetoes }: Pick<Sheet, 'vetoes'>): boolean =>
  scheme.tasks.some((task, index) =>
    task.lines.some((line, at) => line.veto?.scope === scope && lineId(index, at) in vetoes),
  );
