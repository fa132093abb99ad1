import { invoke } from '#renderer/host/bridge.ts';
import { appendLines, whoIsMissing } from '#renderer/host/session.ts';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import { HOST_FAILURES, type HostFailure } from '#shared/wire/host/failure.ts';
import type { Link } from '#shared/record/chain.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { followLog } from './follow-log.ts';
import { LINES_A_CALL } from './journal-lines.ts';
import { fillNext, type LeaveFailure } from './leave-store.ts';
import { copyLog, rebuildStore, type RebuildFailure } from './rebuild-store.ts';
import type { Database } from './store/database.ts';
import { succeed } from './store/current.ts';
import { listLogs } from './store/lines.ts';
import { LATE, withinTime } from './store/within-time.ts';
import { isDamaged } from './survey-journals.ts';

/** Reading what a database in doubt still holds should take seconds; what takes longer is taken from the journals alone. */
const READING_MS = 30_000;

/**
 * Goes on with the next database in the place of one that would not take a write: it may take the next one and hold nothing
 * of it tomorrow. The journals are completed from what the old one can still show, the next one is filled from them, read
 * back, and remembered by the host; a log whose journal is damaged, or waits for somebody to sign in, is copied from the old one.
 * Answers the next one, open.
 */
export async function renewStore(old: Database, practice: boolean): Promise<Result<Database, LeaveFailure>> {
  const state = await invoke('store:state', {});
  if (!state.ok) return state;
  const readable = await withinTime(chainsOf(old), READING_MS);
  const chains = readable === LATE ? new Map<string, readonly Link[]>() : readable;
  const journals = await completed(practice, chains);
  if (!journals.ok) return journals;
  const reason = 'write_failed';
  const next = await fillNext({ practice, state: state.value, reason }, (db) => fill(db, journals.value, chains));
  if (!next.ok) return next;
  succeed(old, next.value.db);
  old.close();
  return ok(next.value.db);
}

/** Every log that can be read from its first line to its last. */
async function chainsOf(db: Database): Promise<Map<string, readonly Link[]>> {
  const chains = new Map<string, readonly Link[]>();
  try {
    for (const log of await listLogs(db)) {
      const found = await followLog(db, log);
      if (found.ok) chains.set(log, found.value.links);
    }
  } catch {
    // what does not read stands in the journals
  }
  return chains;
}

/** The journals of an area, and those of them that lack entries whose writers have to sign in first. */
type Completed = { readonly journals: readonly JournalSummary[]; readonly waiting: ReadonlySet<string> };

/** The journals of an area, each with what only the database held of it. */
async function completed(
  practice: boolean,
  chains: ReadonlyMap<string, readonly Link[]>,
): Promise<Result<Completed, HostFailure>> {
  const waiting = new Set<string>();
  const before = await invoke('journal:list', {});
  if (!before.ok) return before;
  const own = before.value.filter((journal) => journal.practice === practice);
  for (const { log, head, problem } of own) {
    const links = chains.get(log) ?? [];
    if (isDamaged({ problem }) || links[head.seq]?.head.hash !== head.hash) continue;
    for (let from = head.seq + 1; from < links.length; from += LINES_A_CALL) {
      const lines = links.slice(from, from + LINES_A_CALL).map(({ line }) => line);
      const appended = await appendLines({ practice, log }, lines);
      if (!appended.ok && whoIsMissing(appended.error) === null) return appended;
      if (appended.ok) continue;
      waiting.add(log);
      break;
    }
  }
  const after = await invoke('journal:list', {});
  if (!after.ok) return after;
  return ok({ journals: after.value.filter((journal) => journal.practice === practice), waiting });
}

async function fill(
  db: Database,
  { journals, waiting }: Completed,
  chains: ReadonlyMap<string, readonly Link[]>,
): Promise<Result<number, RebuildFailure>> {
  const isWhole = (journal: JournalSummary): boolean => !isDamaged(journal) && !waiting.has(journal.log);
  const whole = journals.filter(isWhole);
  const rebuilt = await rebuildStore(db, whole, () => undefined);
  if (!rebuilt.ok) return rebuilt;
  let entries = rebuilt.value;
  for (const { log } of journals.filter((journal) => !isWhole(journal))) {
    const links = chains.get(log) ?? [];
    const copied = await copyLog(db, log, links, () => undefined);
    if (!copied.ok) return copied;
    entries += links.length;
  }
  return ok(entries);
}

/** What to tell a person at the screen whose database could not be renewed. */
export const asWriteFailure = (failure: LeaveFailure): RenewFailure =>
  isHostFailure(failure) ? failure : { kind: 'database_write_failed', message: failure.kind };

type RenewFailure = HostFailure | { readonly kind: 'database_write_failed'; readonly message: string };
const isHostFailure = (failure: { readonly kind: string }): failure is HostFailure =>
  HOST_FAILURES.some((kind) => kind === failure.kind);
