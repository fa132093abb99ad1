import { lineId, type SchemeLine, type Task } from '../model/scheme.ts';
import type { SheetRef } from '../model/sheet.ts';
import { hasTask } from '../record/division.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import { procedureOf } from '../procedures/registry.ts';

/** The scheme's line of that id, or null. */
export function lineOf({ scheme }: SittingState, id: string): SchemeLine | null {
  const [task = '0', line = '0'] = id.split('.');
  return scheme?.tasks[Number(task) - 1]?.lines[Number(line) - 1] ?? null;
}

type Vetoes = { readonly vetoes: Readonly<Record<string, unknown>> };

/** Whether a recorded veto reaches beyond its line, so that no line of the task needs a score any more. */
export const isTaskGone = (task: Task, index: number, { vetoes }: Vetoes): boolean =>
  task.lines.some((line, at) => line.veto !== null && line.veto.scope !== 'line' && lineId(index, at) in vetoes);

/** Ids of lines still without a score, of the tasks that are this examiner's; a line that was vetoed, or whose task was, needs none. */
export function unscoredLines(state: SittingState, ref: SheetRef): string[] {
  const sheet = sheetOf(state, ref);
  const tasks = state.scheme?.tasks ?? [];
  const owed = owedIn(state, ref.candidateId);
  return tasks.flatMap((task, index) =>
    !hasTask(state, ref, index + 1) || isTaskGone(task, index, sheet)
      ? []
      : task.lines
          .map((_, at) => lineId(index, at))
          .filter((id) => (owed?.includes(id) ?? true) && !(id in sheet.scores) && !(id in sheet.vetoes)),
  );
}

/** The lines asked for as far as things have come; null where every line is. */
function owedIn(state: SittingState, candidateId: string): readonly string[] | null {
  const candidate = state.candidates.get(candidateId);
  return candidate === undefined ? null : procedureOf(state.sitting).owedLines(state, candidate);
}
