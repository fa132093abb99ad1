import { draw } from '#renderer/ui/drawing.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import type { Mark } from '#shared/base/marks/mark.ts';
import type { Result } from '#shared/base/result.ts';
import type { Refusal } from '#shared/conduct/refusal.ts';
import type { Draft, DraftProblem, Mode } from './draft.ts';
import type { DraftDrawer } from './kept-draft.ts';

/** One field that takes a mark. `key` is unique among the fields of the editor. */
export type Cell = {
  readonly key: string;
  readonly full: Mark;
  readonly chips: readonly Mark[];
  /** Fields that are filled in one go, such as a stage of a review; Enter finishes these before it goes on to others. */
  readonly group?: string;
};

/** Why nothing happened: the draft is no mark, the field is closed, a write failed, or the procedure refused. */
export type Objection =
  | DraftProblem
  | { readonly kind: 'closed' }
  | { readonly kind: 'writing_failed' }
  | { readonly kind: 'nothing_to_undo' }
  /** Something else was done after the mark: undoing skips nothing. */
  | { readonly kind: 'other_act_last' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type EditorView = {
  /** Key of the cell under the cursor. */
  readonly cursor: string;
  /** What is typed there and no entry yet. */
  readonly draft: Draft | null;
  readonly objection: Objection | null;
  /** The way lines are entered that have no score of their own yet. */
  readonly mode: Mode;
  /** Whether what is typed outlives the page; where the disk is too full for that, leaving asks first. */
  readonly isKept: boolean;
};

export type EditorPorts = {
  /** Rows of cells in reading order: one a row on a sheet, three on the panel's table. */
  readonly rows: readonly (readonly Cell[])[];
  readonly mode: Mode;
  /** Whether both modes may be used; a panel's expert gives marks only. */
  readonly bothModes: boolean;
  /** The score on record. */
  readonly scoreOf: (cell: Cell) => LineScore | null;
  /** Whether the cell takes marks now: present candidate, not vetoed away, not signed. */
  readonly isOpen: (cell: Cell) => boolean;
  /** Whether writing has failed and waits for a retry. */
  readonly isHalted: () => boolean;
  /** The last act beside marks around this cell (a clock, a veto, a signature) by its sequence number; -1 before any. */
  readonly lastOther: (cell: Cell) => number;
  /** Where what is typed outlives the page. */
  readonly drawer: DraftDrawer;
  /** Records a score; an error is only ever a refusal of the procedure: a failed write halts the whole log. */
  readonly record: (cell: Cell, score: LineScore | null, cause: 'typed' | 'undo') => Promise<Result<unknown, Refusal>>;
};

/** What the parts of an editor work on: its view, and the cell under the cursor. */
export type EditorDesk = {
  readonly ports: EditorPorts;
  readonly cells: readonly Cell[];
  /** Modes that were chosen for one cell. */
  readonly modes: Map<string, Mode>;
  readonly view: () => EditorView;
  /** What listeners were told last: what the screen draws, whatever made it render. */
  readonly drawn: () => EditorView;
  readonly show: (next: Partial<EditorView>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly here: () => Cell | undefined;
  /** Whether what stands in the cell was found here again, after a lock or a crash, and not touched since. */
  readonly isFound: () => boolean;
  readonly modeOf: (cell: Cell) => Mode;
  /** Which of these wants a mark now: the first open one without a score, else the first. */
  readonly firstWanted: (among: readonly Cell[]) => string;
};

/** Lays out the cells, with the cursor on the first that wants a mark. */
export function editorDesk(ports: EditorPorts): EditorDesk {
  const cells = ports.rows.flat();
  const listeners = new Set<() => void>();
  const modes = new Map<string, Mode>();
  const firstWanted = (among: readonly Cell[]): string => {
    const open = among.find((cell) => ports.isOpen(cell) && ports.scoreOf(cell) === null);
    return (open ?? among[0])?.key ?? '';
  };
  const left = ports.drawer.load();
  const place = cells.find(({ key }) => key === left?.cursor);
  let view: EditorView = {
    cursor: place?.key ?? firstWanted(cells),
    draft: place === undefined || left === null ? null : left.draft,
    objection: null,
    mode: ports.mode,
    isKept: true,
  };
  let drawn = view;
  const tell = (): void => {
    drawn = view;
    for (const listener of listeners) listener();
  };
  return {
    ...{ ports, cells, modes, firstWanted },
    view: () => view,
    drawn: () => drawn,
    show: (next) => {
      const { draft } = view;
      view = { ...view, ...next };
      if (view.draft !== draft) view = { ...view, isKept: keep(ports.drawer, view) };
      draw(tell);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isFound: () => view.draft !== null && view.draft === left?.draft,
    here: () => cells.find(({ key }) => key === view.cursor),
    modeOf: (cell) => modes.get(cell.key) ?? ports.scoreOf(cell)?.kind ?? view.mode,
  };
}

const keep = (drawer: DraftDrawer, { cursor, draft }: EditorView): boolean =>
  drawer.keep(draft === null ? null : { cursor, draft });
