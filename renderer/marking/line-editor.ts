import type { Mark } from '#shared/base/marks/mark.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import type { Result } from '#shared/base/result.ts';
import type { Refusal } from '#shared/conduct/refusal.ts';
import {
  backspace,
  fullScore,
  plus,
  read,
  sameScore,
  textOf,
  typed,
  withChip,
  zeroScore,
  type Draft,
  type DraftProblem,
  type Mode,
} from './draft.ts';
import type { Command } from './keys.ts';

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
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type EditorView = {
  /** Key of the cell under the cursor. */
  readonly cursor: string;
  /** What is typed there and no entry yet. */
  readonly draft: Draft | null;
  readonly objection: Objection | null;
  /** The way lines are entered that have no score of their own yet. */
  readonly mode: Mode;
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
  /** Records a score; an error is only ever a refusal of the procedure: a failed write halts the whole log. */
  readonly record: (cell: Cell, score: LineScore | null, cause: 'typed' | 'undo') => Promise<Result<unknown, Refusal>>;
};

export type LineEditor = {
  readonly view: () => EditorView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what a key asks for; false where the key is not the editor's. */
  readonly handle: (command: Command) => boolean;
  readonly goTo: (key: string) => void;
  /** Goes to whichever of these fields wants a mark now: the first open one without a score, else the first. */
  readonly goToOneOf: (keys: readonly string[]) => void;
  /** Makes an entry of what is typed; false when it can't be one, and then the cursor should stay. */
  readonly commit: () => boolean;
  readonly modeOf: (cell: Cell) => Mode;
  readonly setMode: (mode: Mode) => void;
};

/**
 * The field under the cursor and what is typed into it: no input element, so no input method, no focus that wanders and
 * no value that two places own. A draft becomes an entry on Enter or when the cursor leaves; a wrong one holds the cursor.
 */
export function lineEditor(ports: EditorPorts): LineEditor {
  const cells = ports.rows.flat();
  const listeners = new Set<() => void>();
  const done: { readonly cell: Cell; readonly before: LineScore | null }[] = [];
  const modes = new Map<string, Mode>();
  let view: EditorView = { cursor: firstWanted(cells), draft: null, objection: null, mode: ports.mode };

  function firstWanted(among: readonly Cell[]): string {
    const open = among.find((cell) => ports.isOpen(cell) && ports.scoreOf(cell) === null);
    return (open ?? among[0])?.key ?? '';
  }
  const goTo = (key: string): void => {
    if (key !== view.cursor && commit()) moveTo(cells.find((cell) => cell.key === key));
  };
  const show = (next: Partial<EditorView>): void => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const here = (): Cell | undefined => cells.find(({ key }) => key === view.cursor);
  const modeOf = (cell: Cell): Mode => modes.get(cell.key) ?? ports.scoreOf(cell)?.kind ?? view.mode;

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
    show({ draft: null, objection: null });
    if (sameScore(before, score)) return true;
    done.push({ cell, before });
    put(cell, score, 'typed');
    return true;
  }
  function commit(): boolean {
    const cell = here();
    if (cell === undefined || view.draft === null) return true;
    const score = read(view.draft, cell.full);
    if (score.ok) return give(cell, score.value);
    show({ objection: score.error });
    return false;
  }
  function moveTo(cell: Cell | undefined): void {
    if (cell !== undefined) show({ cursor: cell.key, draft: null, objection: null });
  }
  /**
   * The next cell of the group in reading order that takes a mark, so that a stage which opens meanwhile moves nothing under
   * the fingers; after the last one, the first of another group that wants one.
   */
  function advance(): void {
    const at = cells.findIndex(({ key }) => key === view.cursor);
    const group = cells[at]?.group;
    const same = cells.slice(at + 1).find((cell) => cell.group === group && ports.isOpen(cell));
    const other = cells.find((cell) => cell.group !== group && ports.isOpen(cell) && ports.scoreOf(cell) === null);
    moveTo(same ?? other ?? cells[at + 1]);
  }
  function step(down: number, right: number): void {
    if (!commit()) return;
    const row = ports.rows.findIndex((line) => line.some(({ key }) => key === view.cursor));
    const column = ports.rows[row]?.findIndex(({ key }) => key === view.cursor) ?? 0;
    moveTo(ports.rows[row + down]?.[column + right]);
  }
  function edit(change: (draft: Draft) => Draft, from: 'anew' | 'record'): void {
    const cell = here();
    if (cell === undefined) return;
    if (!ports.isOpen(cell)) {
      show({ objection: { kind: 'closed' } });
      return;
    }
    const recorded = ports.scoreOf(cell);
    const kept = from === 'record' && recorded?.kind === modeOf(cell) ? textOf(recorded) : '';
    const draft = change(view.draft ?? { mode: modeOf(cell), text: kept });
    const score = read(draft, cell.full);
    show({ draft, objection: score.ok ? null : score.error });
  }
  /** Takes back what is typed; with nothing typed, the last change on record, as a new entry. */
  function undo(): void {
    const last = done.at(-1);
    if (view.draft !== null || last === undefined) {
      show({ draft: null, objection: view.draft === null ? { kind: 'nothing_to_undo' } : null });
      return;
    }
    const objection = obstacle(last.cell);
    if (objection !== null) {
      show({ objection });
      return;
    }
    done.pop();
    modes.delete(last.cell.key);
    show({ cursor: last.cell.key, objection: null });
    put(last.cell, last.before, 'undo');
  }
  function switchMode(everywhere: boolean): void {
    const cell = here();
    if (cell === undefined || !ports.bothModes) return;
    const mode: Mode = modeOf(cell) === 'mark' ? 'deductions' : 'mark';
    if (everywhere) modes.clear();
    modes.set(cell.key, mode);
    show({ ...(everywhere ? { mode } : {}), draft: null, objection: null });
  }
  function wholeMark(make: typeof fullScore): void {
    const cell = here();
    if (cell !== undefined && give(cell, make(modeOf(cell), cell.full))) advance();
  }

  function handle(command: Command): boolean {
    switch (command.kind) {
      case 'type':
        edit((draft) => typed(draft, command.character), 'anew');
        return true;
      case 'plus':
        edit(plus, 'record');
        return true;
      case 'chip': {
        const chip = here()?.chips[command.index];
        if (chip !== undefined) edit((draft) => withChip(draft, chip), 'record');
        return true;
      }
      case 'backspace':
        edit(backspace, 'record');
        return true;
      case 'clear':
        edit((draft) => ({ ...draft, text: '' }), 'anew');
        return true;
      case 'revert':
        show({ draft: null, objection: null });
        return true;
      case 'commit':
        if (commit()) advance();
        return true;
      case 'up':
      case 'down':
        step(command.kind === 'up' ? -1 : 1, 0);
        return true;
      case 'left':
      case 'right':
        if (ports.rows.every((row) => row.length === 1)) return false;
        step(0, command.kind === 'left' ? -1 : 1);
        return true;
      case 'full':
      case 'zero':
        wholeMark(command.kind === 'full' ? fullScore : zeroScore);
        return true;
      case 'mode':
      case 'mode-all':
        switchMode(command.kind === 'mode-all');
        return true;
      case 'undo':
        undo();
        return true;
      default:
        return false;
    }
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    handle,
    goTo,
    goToOneOf: (keys) => goTo(firstWanted(cells.filter(({ key }) => keys.includes(key)))),
    commit,
    modeOf,
    setMode: (mode) => {
      const cell = here();
      if (cell !== undefined && modeOf(cell) !== mode) switchMode(false);
    },
  };
}
