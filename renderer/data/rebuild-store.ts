import type { Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { databaseFailure, type DatabaseFailure } from './store/database-failure.ts';
import type { Database } from './store/database.ts';
import { followLog, type LineDamage } from './follow-log.ts';
import { fromJournal, LINES_A_CALL, type JournalFailure } from './journal-lines.ts';
import { addLines } from './store/lines.ts';

export type RebuildFailure = JournalFailure | LineDamage | DatabaseFailure;
type Log = { readonly log: string; readonly practice: boolean };

/**
 * Fills an empty database with these journals. Each is read from its first entry on, its chain followed, written in strict
 * transactions and read back from the database; answers how many entries it wrote.
 */
export async function rebuildStore(
  db: Database,
  logs: readonly Log[],
  progress: (done: number) => void,
): Promise<Result<number, RebuildFailure>> {
  let done = 0;
  try {
    // once for all: what a journal takes in meanwhile comes into the database when its sitting is opened
    const summaries = await invoke('journal:list', {});
    if (!summaries.ok) return summaries;
    for (const { log, practice } of logs) {
      const head = summaries.value.find((s) => s.log === log && s.practice === practice)?.head ?? EMPTY_HEAD;
      const links = await fromJournal({ log, practice }, EMPTY_HEAD, head);
      if (!links.ok) return links;
      const base = done;
      const copied = await copyLog(db, log, links.value, (written) => progress(base + written));
      if (!copied.ok) return copied;
      done += links.value.length;
    }
    return ok(done);
  } catch (cause) {
    return err(databaseFailure(cause));
  }
}

/** Writes a log into a database that holds nothing of it, in strict transactions, and reads it back. May throw what the browser throws. */
export async function copyLog(
  db: Database,
  log: string,
  links: readonly Link[],
  progress: (written: number) => void,
): Promise<Result<null, RebuildFailure>> {
  for (let from = 0; from < links.length; from += LINES_A_CALL) {
    const part = links.slice(from, from + LINES_A_CALL);
    const lines = part.map(({ line }) => line);
    await addLines(db, log, from, lines);
    progress(from + part.length);
  }
  const back = await followLog(db, log);
  if (!back.ok) return back;
  const last = back.value.links.at(-1)?.head ?? EMPTY_HEAD;
  const wanted = links.at(-1)?.head ?? EMPTY_HEAD;
  return last.hash === wanted.hash ? ok(null) : err({ kind: 'copies_diverge', seq: last.seq });
}
