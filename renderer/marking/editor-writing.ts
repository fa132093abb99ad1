import { holdDrawing } from '#renderer/ui/drawing.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import { read, sameScore } from './draft.ts';
import type { Cell, EditorDesk, Objection } from './editor-desk.ts';

/** How drafts become entries, and how entries are taken back. */
export type EditorWriting = {
  /** Records a score in a cell; false where that can't be done now. */
  readonly give: (cell: Cell, score: LineScore | null) => boolean;
  /** Makes an entry of what is typed; false where it can't be one. */
  readonly commit: () => boolean;
  /**
   * The same on the way to another sheet, but for what was only found here again: half of a mark, typed before a crash, becomes
   * none because somebody goes on. It stays what it is.
   */
  readonly leave: () => boolean;
  /**
   * Takes back what is typed; with nothing typed, the last mark on record, as a new entry. Where a clock, a veto or a signature
   * came after it, says so and takes nothing back: those have acts of their own.
   */
  readonly undo: () => void;
};

export function editorWriting(desk: EditorDesk): EditorWriting {
  const { ports, modes, show, here } = desk;
  const done: { readonly cell: Cell; readonly before: LineScore | null; readonly other: number }[] = [];

  function put(cell: Cell, score: LineScore | null, cause: 'typed' | 'undo'): void {
    void ports.record(cell, score, cause).then((result) => {
      if (!result.ok) show({ objection: { kind: 'refused', refusal: result.error } });
    });
  }
  /** Why the cell can't be written now, or null. */
  const obstacle = (cell: Cell): Objection | null =>
    ports.isHalted() ? { kind: 'writing_failed' } : ports.isOpen(cell) ? null : { kind: 'closed' };

  function give(cell: Cell, score: LineScore | null): boolean {
    const objection = obstacle(cell);
    if (objection !== null) {
      show({ objection });
      return false;
    }
    const before = ports.scoreOf(cell);
    const isSame = sameScore(before, score);
    if (!isSame) holdDrawing();
    show({ draft: null, objection: null });
    if (isSame) return true;
    done.push({ cell, before, other: ports.lastOther(cell) });
    put(cell, score, 'typed');
    return true;
  }
  function commit(): boolean {
    const cell = here();
    const { draft } = desk.view();
    if (cell === undefined || draft === null) return true;
    const score = read(draft, cell.full);
    if (score.ok) return give(cell, score.value);
    show({ objection: score.error });
    return false;
  }
  function undo(): void {
    const { draft } = desk.view();
    const last = done.at(-1);
    if (draft !== null || last === undefined) {
      show({ draft: null, objection: draft === null ? { kind: 'nothing_to_undo' } : null });
      return;
    }
    const isLast = ports.lastOther(last.cell) === last.other;
    const objection = isLast ? obstacle(last.cell) : ({ kind: 'other_act_last' } as const);
    if (objection !== null) {
      show({ objection });
      return;
    }
    done.pop();
    modes.delete(last.cell.key);
    show({ cursor: last.cell.key, objection: null });
    put(last.cell, last.before, 'undo');
  }
  const leave = (): boolean => desk.isFound() || commit();
  return { give, commit, leave, undo };
}
