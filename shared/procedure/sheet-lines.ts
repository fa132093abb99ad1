import { lineId, type SchemeLine, type Task } from '../model/scheme.ts';
import type { SheetRef } from '../model/sheet.ts';
import { sheetOf, type SittingState } from '../record/state.ts';

/** The scheme's line of that id, or null. */
export function lineOf({ scheme }: SittingState, id: string): SchemeLine | null {
  const [task = '0', line = '0'] = id.split('.');
  return scheme?.tasks[Number(task) - 1]?.lines[Number(line) - 1] ?? null;
}

/** Ids of lines still without a score; a line whose task was vetoed away needs none. */
export function unscoredLines(state: SittingState, ref: SheetRef): string[] {
  const sheet = sheetOf(state, ref);
  const gone = (task: Task, index: number): boolean =>
    task.lines.some(
      (line, at) => line.veto?.scope !== 'line' && line.veto !== null && lineId(index, at) in sheet.vetoes,
    );
  const tasks = state.scheme?.tasks ?? [];
  return tasks.flatMap((task, index) =>
    gone(task, index)
      ? []
      : task.lines.map((_, at) => lineId(index, at)).filter((id) => !(id in sheet.scores) && !(id in sheet.vetoes)),
  );
}
