import type { LineScore } from '#shared/model/sheet.ts';
import { backspace, fullScore, plus, typed, withChip, zeroScore, type Mode } from './draft.ts';
import { editorDesk, type Cell, type EditorDesk, type EditorPorts, type EditorView } from './editor-desk.ts';
import { editorMoving, type EditorMoving } from './editor-moving.ts';
import { editorTyping, type EditorTyping } from './editor-typing.ts';
import { editorWriting, type EditorWriting } from './editor-writing.ts';
import type { Command } from './key-bindings.ts';

export type { Cell, EditorPorts, EditorView, Objection } from './editor-desk.ts';

export type LineEditor = {
  readonly view: () => EditorView;
  /** What the screen draws of it: as it stands, but for what is held while a mark is on its way. */
  readonly drawn: () => EditorView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what a key asks for; false where the key is not the editor's. */
  readonly handle: (command: Command) => boolean;
  readonly goTo: (key: string) => void;
  /** Goes to whichever of these fields wants a mark now: the first open one without a score, else the first. */
  readonly goToOneOf: (keys: readonly string[]) => void;
  /** Makes an entry of what is typed; false when it can't be one, and then the cursor should stay. */
  readonly commit: () => boolean;
  /** The same on the way to another sheet; what was found here again and not touched stays what it is. */
  readonly leave: () => boolean;
  readonly modeOf: (cell: Cell) => Mode;
  readonly setMode: (mode: Mode) => void;
};

/**
 * The field under the cursor and what is typed into it: no input element, so no input method, no focus that wanders and
 * no value that two places own. A draft becomes an entry on Enter or when the cursor leaves; a wrong one holds the cursor.
 */
export function lineEditor(ports: EditorPorts): LineEditor {
  const desk = editorDesk(ports);
  const writing = editorWriting(desk);
  const moving = editorMoving(desk, writing);
  const typing = editorTyping(desk);
  const parts: Parts = { desk, writing, moving, typing };
  return {
    view: desk.view,
    drawn: desk.drawn,
    subscribe: desk.subscribe,
    handle: (command) => handle(parts, command),
    goTo: moving.goTo,
    goToOneOf: (keys) => moving.goTo(desk.firstWanted(desk.cells.filter(({ key }) => keys.includes(key)))),
    commit: writing.commit,
    leave: writing.leave,
    modeOf: desk.modeOf,
    setMode: (mode) => {
      const cell = desk.here();
      if (cell !== undefined && desk.modeOf(cell) !== mode) typing.switchMode(false);
    },
  };
}

type Parts = {
  readonly desk: EditorDesk;
  readonly writing: EditorWriting;
  readonly moving: EditorMoving;
  readonly typing: EditorTyping;
};

/** Gives the cell under the cursor a whole mark at once, and goes on. */
function giveWhole({ desk, writing, moving }: Parts, make: (mode: Mode, full: Cell['full']) => LineScore): void {
  const cell = desk.here();
  if (cell !== undefined && writing.give(cell, make(desk.modeOf(cell), cell.full))) moving.advance();
}

function handle(parts: Parts, command: Command): boolean {
  const { desk, writing, moving, typing } = parts;
  switch (command.kind) {
    case 'type':
      typing.edit((draft) => typed(draft, command.character), 'anew');
      return true;
    case 'plus':
      typing.edit(plus, 'record');
      return true;
    case 'chip': {
      const chip = desk.here()?.chips[command.index];
      if (chip !== undefined) typing.edit((draft) => withChip(draft, chip), 'record');
      return true;
    }
    case 'backspace':
      typing.edit(backspace, 'record');
      return true;
    case 'clear':
      typing.edit((draft) => ({ ...draft, text: '' }), 'anew');
      return true;
    case 'revert':
      desk.show({ draft: null, objection: null });
      return true;
    case 'commit':
      if (writing.commit()) moving.advance();
      return true;
    case 'up':
    case 'down':
      moving.step(command.kind === 'up' ? -1 : 1, 0);
      return true;
    case 'left':
    case 'right':
      if (desk.ports.rows.every((row) => row.length === 1)) return false;
      moving.step(0, command.kind === 'left' ? -1 : 1);
      return true;
    case 'full':
    case 'zero':
      giveWhole(parts, command.kind === 'full' ? fullScore : zeroScore);
      return true;
    case 'mode':
    case 'mode-all':
      typing.switchMode(command.kind === 'mode-all');
      return true;
    case 'undo':
      writing.undo();
      return true;
    default:
      return false;
  }
}
