import { invoke } from '#renderer/host/bridge.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { followAll, type ChainFailure, type Link } from '#shared/record/chain.ts';
import type { Head } from '#shared/record/entry.ts';
import { err, type Result } from '#shared/base/result.ts';

/** Which log, of which station, real or practice. */
export type Which = { readonly log: string; readonly station: string; readonly practice: boolean };

export type JournalFailure =
  | ChainFailure
  | HostFailure
  /** Both copies are whole but tell different stories from `seq` on. */
  | { readonly kind: 'copies_diverge'; readonly seq: number };

/** How many lines are read from a journal, or written into a database, at once. */
export const LINES_A_CALL = 5000;
/** What `journal:append` carries at most; no act of a person has so many entries, so that each goes in one call. */
export const APPENDED_A_CALL = 20_000;

/** The journal's lines after the database's head; they must continue exactly that head. */
export async function fromJournal(
  which: Omit<Which, 'station'>,
  database: Head,
  journal: Head,
  progress: (read: number) => void = () => undefined,
): Promise<Result<Link[], JournalFailure>> {
  const lines: string[] = [];
  while (database.seq + 1 + lines.length <= journal.seq) {
    const fromSeq = database.seq + 1 + lines.length;
    const page = await invoke('journal:read', {
      practice: which.practice,
      log: which.log,
      fromSeq,
      limit: LINES_A_CALL,
    });
    if (!page.ok) return page;
    if (page.value.lines.length === 0) return err({ kind: 'journal_damaged', detail: { seq: fromSeq } });
    lines.push(...page.value.lines);
    progress(lines.length);
  }
  const links = followAll(lines, database);
  if (!links.ok && links.error.kind === 'chain_broken') return err({ kind: 'copies_diverge', seq: links.error.seq });
  return links;
}
