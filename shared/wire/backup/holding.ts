import type { Holding, JournalProblem } from '../host/holding.ts';
import { readEntry, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { Sheet } from '#shared/record/state.ts';

/** Tells what a sitting holds from its lines, which come page by page. */
export type HoldingReader = {
  readonly add: (lines: readonly string[]) => void;
  readonly holding: (problem: JournalProblem | null) => Holding;
};

/**
 * The chain of the lines is followed elsewhere; entries this version can't read, as a newer one may write, are counted and
 * otherwise left out.
 */
export function holdingReader(log: string): HoldingReader {
  let state = EMPTY_STATE;
  let entries = 0;
  let lastAt: string | null = null;
  let lastMarkAt: string | null = null;
  return {
    add: (lines) => {
      const links: Link[] = [];
      for (const line of lines) {
        const entry = readEntry(line);
        if (entry !== null) links.push({ entry, line, head: EMPTY_HEAD });
      }
      state = foldAll(state, links);
      entries += lines.length;
      lastAt = links.at(-1)?.entry.at ?? lastAt;
      lastMarkAt = links.findLast(isMark)?.entry.at ?? lastMarkAt;
    },
    holding: (problem) => ({
      ...{ log, title: state.sitting?.title ?? null, entries, lastAt, lastMarkAt },
      unsigned: [...state.sheets.values()].filter(isUnsigned).length,
      problem,
    }),
  };
}

/** Tells what lines hold of a sitting, as `holdingReader` does. */
export function holdingOf(log: string, lines: readonly string[], problem: JournalProblem | null): Holding {
  const reader = holdingReader(log);
  reader.add(lines);
  return reader.holding(problem);
}

const isMark = ({ entry }: Link): boolean => ['line_scored', 'veto_recorded'].includes(entry.body.type);

const isUnsigned = ({ signature, scores, vetoes }: Sheet): boolean =>
  signature === null && Object.keys(scores).length + Object.keys(vetoes).length > 0;
