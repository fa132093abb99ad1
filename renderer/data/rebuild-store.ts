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
    for (const { log, practice } of logs) {
      const summaries = await invoke('journal:list', {});
      if (!summaries.ok) return summaries;
      const head = summaries.value.find((s) => s.log === log && s.practice === practice)?.head ?? EMPTY_HEAD;
      const links = await fromJournal({ log, practice }, EMPTY_HEAD, head);
      if (!links.ok) return links;
      for (let from = 0; from < links.value.length; from += LINES_A_CALL) {
        const part = links.value.slice(from, from + LINES_A_CALL);
        await addLines(
          db,
          log,
          from,
          part.map(({ line }) => line),
        );
        done += part.length;
        progress(done);
      }
      const back = await followLog(db, log);
      if (!back.ok) return back;
      const last = back.value.links.at(-1)?.head;
      if (last?.hash !== head.hash) return err({ kind: 'copies_diverge', seq: last?.seq ?? 0 });
    }
    return ok(done);
  } catch (cause) {
    return err(databaseFailure(cause));
  }
}
