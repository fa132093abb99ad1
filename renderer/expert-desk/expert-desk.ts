import { draftDrawer } from '#renderer/marking/kept-draft.ts';
import { lastOther } from '#renderer/marking/last-other.ts';
import { lineEditor, type LineEditor } from '#renderer/marking/line-editor.ts';
import { recordLine, type Recorder } from '#renderer/marking/record-line.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { attendanceOf, sheetOf, type Sheet } from '#shared/record/state.ts';
import type { MarkedCell, MarkedRow } from './mark-rows.ts';

/** Corrections under way: the reason by candidate. */
export type Corrections = Readonly<Record<string, string>>;

/** One expert's table of marks: the editor over it and the corrections under way. */
export type ExpertDesk = {
  readonly editor: LineEditor;
  readonly corrections: () => Corrections;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins a correction of this candidate's sheet, or ends it with null. */
  readonly correct: (candidateId: string, reason: string | null) => void;
};

/** Lays the whole table on the desk; every mark is a direct mark (得分), never a deduction. */
export function expertDesk(examinerId: string, rows: readonly MarkedRow[], recorder: Recorder): ExpertDesk {
  const cells = new Map<string, MarkedCell>(rows.flatMap((row) => row.cells.map((cell) => [cell.key, cell] as const)));
  const listeners = new Set<() => void>();
  let corrections: Corrections = {};
  const sheet = ({ candidate: { candidateId } }: MarkedCell): Sheet =>
    sheetOf(recorder.view().state, { candidateId, examinerId });

  const editor = lineEditor({
    rows: rows.map((row) => row.cells),
    mode: 'mark',
    bothModes: false,
    scoreOf: ({ key }) => {
      const cell = cells.get(key);
      return cell === undefined ? null : (sheet(cell).scores[cell.subject.line]?.score ?? null);
    },
    isOpen: ({ key }) => {
      const cell = cells.get(key);
      const { state } = recorder.view();
      if (cell === undefined || state.closing !== null) return false;
      const { candidateId } = cell.candidate;
      if (attendanceOf(state, candidateId) !== 'present') return false;
      if (procedureOf(state.sitting).lockOn(state, { candidateId, line: cell.subject.line }) !== null) return false;
      return !sheet(cell).everSigned || candidateId in corrections;
    },
    lastOther: ({ key }) => {
      const cell = cells.get(key);
      const { state } = recorder.view();
      return cell === undefined ? -1 : lastOther(state, { candidateId: cell.candidate.candidateId, examinerId });
    },
    drawer: draftDrawer({ log: recorder.view().state.sitting?.sittingId ?? '', personId: examinerId }),
    isHalted: () => recorder.view().failure !== null,
    record: ({ key }, score, cause) => {
      const [candidateId = '', line = ''] = key.split('/');
      const correction = corrections[candidateId] ?? null;
      return recordLine(recorder, { ref: { candidateId, examinerId }, line, score, cause, correction });
    },
  });
  return {
    editor,
    corrections: () => corrections,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    correct: (candidateId, reason) => {
      const { [candidateId]: ended, ...rest } = corrections;
      corrections = reason === null ? rest : { ...rest, [candidateId]: reason };
      for (const listener of listeners) listener();
    },
  };
}
