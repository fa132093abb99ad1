import type { Cell, EditorDesk } from './editor-desk.ts';
import type { EditorWriting } from './editor-writing.ts';

/** How the cursor goes; leaving a cell makes an entry of what is typed there, and a draft that is wrong holds it. */
export type EditorMoving = {
  readonly goTo: (key: string) => void;
  /**
   * The next cell of the group in reading order that takes a mark, so that a stage which opens meanwhile moves nothing under
   * the fingers; after the last one, the first of another group that wants one.
   */
  readonly advance: () => void;
  readonly step: (down: number, right: number) => void;
};

export function editorMoving({ ports, cells, view, show }: EditorDesk, { commit }: EditorWriting): EditorMoving {
  const moveTo = (cell: Cell | undefined): void => {
    if (cell !== undefined) show({ cursor: cell.key, draft: null, objection: null });
  };
  return {
    goTo: (key) => {
      if (key !== view().cursor && commit()) moveTo(cells.find((cell) => cell.key === key));
    },
    advance: () => {
      const at = cells.findIndex(({ key }) => key === view().cursor);
      const group = cells[at]?.group;
      const same = cells.slice(at + 1).find((cell) => cell.group === group && ports.isOpen(cell));
      const other = cells.find((cell) => cell.group !== group && ports.isOpen(cell) && ports.scoreOf(cell) === null);
      moveTo(same ?? other ?? cells[at + 1]);
    },
    step: (down, right) => {
      if (!commit()) return;
      const { cursor } = view();
      const row = ports.rows.findIndex((line) => line.some(({ key }) => key === cursor));
      const column = ports.rows[row]?.findIndex(({ key }) => key === cursor) ?? 0;
      moveTo(ports.rows[row + down]?.[column + right]);
    },
  };
}
