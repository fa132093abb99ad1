import { invoke } from '#renderer/host/bridge.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { followAll, type ChainFailure, type Link } from '#shared/record/chain.ts';
import type { Head } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { turn } from '#renderer/turns/turn.ts';

/** Which log, of which station, real or practice. */
export type Which = { readonly log: string; readonly station: string; readonly practice: boolean };

export type JournalFailure =
  | ChainFailure
  | HostFailure
  /** Both copies are whole but tell different stories from `seq` on. */
  | { readonly kind: 'copies_diverge'; readonly seq: number };

/** How many lines are read from a journal, or written into a database, at once. */
export const LINES_A_CALL = 5000;
/** How many are followed before the page has its turn: their hashes take some 15 ms. */
const LINES_A_TURN = 1024;
/** What `journal:append` carries at most; no act of a person has so many entries, so that each goes in one call. */
export const APPENDED_A_CALL = 20_000;

/** The journal's lines after the database's head; they must continue exactly that head. */
export async function fromJournal(
  which: Omit<Which, 'station'>,
  database: Head,
  journal: Head,
  progress: (read: number) => void = () => undefined,
): Promise<Result<Link[], JournalFailure>> {
  const links: Link[] = [];
  while (database.seq + 1 + links.length <= journal.seq) {
    const fromSeq = database.seq + 1 + links.length;
    const page = await invoke('journal:read', {
      practice: which.practice,
      log: which.log,
      fromSeq,
      limit: LINES_A_CALL,
    });
    if (!page.ok) return page;
    if (page.value.lines.length === 0) return err({ kind: 'journal_damaged', detail: { seq: fromSeq } });
    for (let at = 0; at < page.value.lines.length; at += LINES_A_TURN) {
      const followed = followAll(page.value.lines.slice(at, at + LINES_A_TURN), links.at(-1)?.head ?? database);
      if (!followed.ok)
        return followed.error.kind === 'chain_broken'
          ? err({ kind: 'copies_diverge', seq: followed.error.seq })
          : followed;
      links.push(...followed.value);
      await turn();
    }
    progress(links.length);
  }
  return ok(links);
}
