import { flaw, type Flaw } from './flaw.ts';
import { plain } from './normalise.ts';
import { readVetoScope } from './read-rule.ts';
import type { LineDraft } from './scheme-draft.ts';

/** A veto that stands below the lines, not beside one. */
export type StrayVeto = { readonly sheetRow: number; readonly text: string };

const LABEL = /^(?:否定项|否决项|一票否决项?|关键项)(?:说明)?\s*[:：]?\s*/;
const LONGEST = 200;

/**
 * Hangs vetoes that stand below the table on lines of its last task that have none, from the last one up: where they reach is
 * said by their words, not by their line. One of a single task where there are several tasks is not taken, only named.
 */
export function hangVetoes(tasks: readonly { lines: LineDraft[] }[], vetoes: readonly StrayVeto[]): Flaw[] {
  return vetoes.map(({ sheetRow, text: stated }) => {
    const text = plain(stated).replace(LABEL, '');
    const scope = readVetoScope(text) ?? 'task';
    const lines = tasks.at(-1)?.lines ?? [];
    const at = lines.findLastIndex(({ veto }) => veto === null);
    const line = lines[at];
    const homeless = tasks.length > 1 && scope !== 'practical';
    if (line === undefined || homeless || text === '' || text.length > LONGEST)
      return flaw('veto_not_taken', sheetRow, '', text, { text: stated });
    lines[at] = { ...line, veto: { text, scope } };
    return flaw('veto_below_table', sheetRow, '', text, { line: line.name, text });
  });
}
