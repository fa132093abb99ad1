import type { Cell } from '#renderer/marking/line-editor.ts';
import { lineId, type Scheme, type SchemeLine, type Task } from '#shared/model/scheme.ts';
import { isTaskGone } from '#shared/progress/sheet-lines.ts';
import { isAmong } from '#shared/record/division.ts';
import type { Sheet } from '#shared/record/state.ts';

/** One row of the sheet: a line of the scheme with the task it belongs to (counted from 1). */
export type SheetRow = {
  readonly id: string;
  readonly taskNumber: number;
  readonly task: Task;
  readonly line: SchemeLine;
  readonly cell: Cell;
};

/** Every line of the scheme in the order of the paper; where tasks are divided, of the examiner's own. */
export const sheetRows = (scheme: Scheme, own: readonly number[] | null = null): SheetRow[] =>
  scheme.tasks.flatMap((task, index) =>
    (isAmong(own, index) ? task.lines : []).map((line, at) => {
      const id = lineId(index, at);
      return { id, taskNumber: index + 1, task, line, cell: { key: id, full: line.fullMark, chips: line.chips } };
    }),
  );

/** Whether a recorded veto makes the line count 0, whatever else is given for it. */
export const isVetoedAway = (row: SheetRow, sheet: Pick<Sheet, 'vetoes'>): boolean =>
  (row.id in sheet.vetoes && row.line.veto !== null) || isTaskGone(row.task, row.taskNumber - 1, sheet);
