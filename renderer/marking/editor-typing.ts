import { read, textOf, type Draft, type Mode } from './draft.ts';
import type { EditorDesk } from './editor-desk.ts';

/** How what is typed changes before it is an entry. */
export type EditorTyping = {
  /** Changes the draft; where nothing is typed yet it begins anew, or from the score on record. */
  readonly edit: (change: (draft: Draft) => Draft, from: 'anew' | 'record') => void;
  /** Between marks and deductions, for this cell or for all. */
  readonly switchMode: (everywhere: boolean) => void;
};

export function editorTyping({ ports, modes, view, show, here, modeOf }: EditorDesk): EditorTyping {
  return {
    edit: (change, from) => {
      const cell = here();
      if (cell === undefined) return;
      if (!ports.isOpen(cell)) {
        show({ objection: { kind: 'closed' } });
        return;
      }
      const recorded = ports.scoreOf(cell);
      const kept = from === 'record' && recorded?.kind === modeOf(cell) ? textOf(recorded) : '';
      const draft = change(view().draft ?? { mode: modeOf(cell), text: kept });
      const score = read(draft, cell.full);
      show({ draft, objection: score.ok ? null : score.error });
    },
    switchMode: (everywhere) => {
      const cell = here();
      if (cell === undefined || !ports.bothModes) return;
      const mode: Mode = modeOf(cell) === 'mark' ? 'deductions' : 'mark';
      if (everywhere) modes.clear();
      modes.set(cell.key, mode);
      show({ ...(everywhere ? { mode } : {}), draft: null, objection: null });
    },
  };
}
