import { invoke } from '#renderer/host/bridge.ts';
import { follow } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { databaseFailure } from './store/database-failure.ts';
import { ASIDE, SEALED, type Database } from './store/database.ts';
import { fromJournal, type Which } from './journal-lines.ts';
import { inStrict, readLines } from './store/lines.ts';
import type { OpenSittingFailure } from './open-sitting.ts';

/**
 * Moves the database's damaged copy of a log out of the way, so that it can be restored from the journal; nothing of it
 * is deleted. First the journal has to prove whole from its first line on, at least as long, and of one mind with every
 * line before the damage. Answers where the damaged copy lies.
 */
export async function setDamagedAside(db: Database, which: Which): Promise<Result<string, OpenSittingFailure>> {
  try {
    const summary = await invoke('journal:summary', { practice: which.practice, log: which.log });
    if (!summary.ok) return summary;
    const { problem = null, head = EMPTY_HEAD } = summary.value ?? {};
    if (problem !== null) return err({ kind: 'journal_damaged', detail: { seq: problem.seq } });
    const journal = await fromJournal(which, EMPTY_HEAD, head);
    if (!journal.ok) return journal;
    const lines = await readLines(db, which.log);
    if (lines.length > journal.value.length)
      return err({ kind: 'journal_shorter', database: lines.length, journal: journal.value.length });
    const whole = wholeUpTo(lines);
    const different = lines.findIndex((line, seq) => seq < whole && line !== journal.value[seq]?.line);
    if (different >= 0) return err({ kind: 'copies_diverge', seq: different });
    await moveAside(db, which.log, new Date().toISOString());
    return ok(`${db.name} · ${ASIDE}`);
  } catch (cause) {
    return err(databaseFailure(cause));
  }
}

/** How many lines there are before the first that does not open or does not follow. */
function wholeUpTo(lines: readonly (string | null)[]): number {
  let head = EMPTY_HEAD;
  for (const line of lines) {
    const link = line === null ? null : follow(head, line);
    if (link?.ok !== true) break;
    head = link.value.head;
  }
  return head.seq + 1;
}

async function moveAside(db: Database, log: string, at: string): Promise<void> {
  const range = IDBKeyRange.bound([log], [log, []]);
  const rows = await db.sealed.where('[log+seq]').between([log, 0], [log, []]).toArray();
  await inStrict(db, [SEALED, ASIDE], (writing) => {
    for (const row of rows) writing.objectStore(ASIDE).add({ ...row, at });
    writing.objectStore(SEALED).delete(range);
  });
}
