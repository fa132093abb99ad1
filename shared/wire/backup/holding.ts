import type { Holding, JournalProblem } from '../host/holding.ts';
import { readEntry, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE, type Sheet } from '#shared/record/state.ts';

/**
 * Tells what lines hold of a sitting. Their chain was followed before; entries this version can't read, as a newer one may
 * write, are counted and otherwise left out.
 */
export function holdingOf(log: string, lines: readonly string[], problem: JournalProblem | null): Holding {
  const links: Link[] = [];
  for (const line of lines) {
    const entry = readEntry(line);
    if (entry !== null) links.push({ entry, line, head: EMPTY_HEAD });
  }
  const { sitting, sheets } = foldAll(EMPTY_STATE, links);
  return {
    log,
    title: sitting?.title ?? null,
    entries: lines.length,
    lastAt: links.at(-1)?.entry.at ?? null,
    lastMarkAt: links.findLast(isMark)?.entry.at ?? null,
    unsigned: [...sheets.values()].filter(isUnsigned).length,
    problem,
  };
}

const isMark = ({ entry }: Link): boolean => ['line_scored', 'veto_recorded'].includes(entry.body.type);

const isUnsigned = ({ signature, scores, vetoes }: Sheet): boolean =>
  signature === null && Object.keys(scores).length + Object.keys(vetoes).length > 0;
