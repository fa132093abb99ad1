import { draftDrawer } from '#renderer/marking/kept-draft.ts';
import { lineEditor, type Cell, type LineEditor } from '#renderer/marking/line-editor.ts';
import { recordLine, type Recorder } from '#renderer/marking/record-line.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { isFixed } from '#shared/record/paper-sheet.ts';
import { attendanceOf, sheetOf } from '#shared/record/state.ts';
import { lastOther } from '#renderer/marking/last-other.ts';
import { isVetoedAway, type SheetRow } from './sheet-lines.ts';

/** One sheet being worked on: what is typed, what can be undone, and the reason while it is being corrected. */
export type SheetDesk = {
  readonly ref: SheetRef;
  readonly editor: LineEditor;
  /** The reason of the correction under way, or null. */
  readonly correction: () => string | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setCorrection: (reason: string | null) => void;
};

/** Lays a sheet on the desk. It is kept while the examiner looks at others, so that nothing typed or undoable is lost. */
export function sheetDesk(ref: SheetRef, rows: readonly SheetRow[], recorder: Recorder): SheetDesk {
  const { view } = recorder;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const listeners = new Set<() => void>();
  let correction: string | null = null;
  const sheet = () => sheetOf(view().state, ref);

  const isOpen = ({ key }: Cell): boolean => {
    const { state } = view();
    const row = byId.get(key);
    if (row === undefined || state.closing !== null || attendanceOf(state, ref.candidateId) !== 'present') return false;
    return (!isFixed(sheet()) || correction !== null) && !isVetoedAway(row, sheet());
  };
  const editor = lineEditor({
    rows: rows.map(({ cell }) => [cell]),
    mode: 'deductions',
    bothModes: true,
    scoreOf: ({ key }) => sheet().scores[key]?.score ?? null,
    isOpen,
    lastOther: () => lastOther(view().state, ref),
    drawer: draftDrawer({
      log: view().state.sitting?.sittingId ?? '',
      personId: ref.examinerId,
      candidateId: ref.candidateId,
    }),
    isHalted: () => view().failure !== null,
    record: ({ key }, score, cause) => recordLine(recorder, { ref, line: key, score, cause, correction }),
  });
  return {
    ref,
    editor,
    correction: () => correction,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setCorrection: (reason) => {
      correction = reason;
      for (const listener of listeners) listener();
    },
  };
}
