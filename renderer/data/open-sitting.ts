import { invoke } from '#renderer/host/bridge.ts';
import { whoIsMissing } from '#renderer/host/session.ts';
import { readEntry, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { writerOf } from '#shared/record/succession.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { followLog, type FollowedLog, type LineDamage } from './follow-log.ts';
import { databaseFailure, type DatabaseFailure } from './store/database-failure.ts';
import { copyPorts } from './copy-ports.ts';
import { foldInTurns } from './fold-in-turns.ts';
import { fromJournal, type JournalFailure, type Which } from './journal-lines.ts';
import type { Database } from './store/database.ts';
import { isDamaged } from './survey-journals.ts';
import { packLines } from './pack-lines.ts';
import { sittingLog, type RecordFailure, type SittingLog } from './sitting-log.ts';
import type { WriteFailure } from './write-failure.ts';
import { LATE, withinTime } from './store/within-time.ts';

export type OpenSittingFailure =
  | JournalFailure
  | LineDamage
  | DatabaseFailure
  | { readonly kind: 'sitting_missing' | 'station_differs' }
  /** The browser's store is empty although the journal is not: a person must say "restore", it is never a fresh start. */
  | { readonly kind: 'database_emptied'; readonly journal: number }
  /** The damaged database holds entries that the journal lacks: putting it aside would hide them. */
  | { readonly kind: 'journal_shorter'; readonly database: number; readonly journal: number }
  /** What the door says of the first entries, for one because the clock jumped back while they were written. */
  | RecordFailure;

/** What the comparison of the two copies did when the sitting was opened. */
export type Repair = {
  readonly copy: 'database' | 'journal';
  readonly fromSeq: number;
  readonly count: number;
  /** Where the damaged copy was put that this repair replaced. */
  readonly aside?: string;
};
export type OpenedSitting = { readonly log: SittingLog; readonly repair: Repair | null };

/**
 * Opens a sitting from its two copies: checks the chain of the database, compares heads with the host's journal (which the
 * host has checked itself), completes the shorter copy from the longer one, and refuses to go on when they contradict.
 */
export async function openSitting(
  db: Database,
  which: Which,
  restoreEmptied = false,
): Promise<Result<OpenedSitting, OpenSittingFailure>> {
  try {
    return await fromBothCopies(db, which, restoreEmptied);
  } catch (cause) {
    return err(databaseFailure(cause));
  }
}

async function fromBothCopies(
  db: Database,
  which: Which,
  restoreEmptied: boolean,
): Promise<Result<OpenedSitting, OpenSittingFailure>> {
  const { log, practice } = which;
  const vouched = invoke('journal:blocks', { practice, log }).then((blocks) => (blocks.ok ? blocks.value : []));
  const found = await followLog(db, log, vouched);
  if (!found.ok) return found;
  const { links } = found.value;
  const database = links.at(-1)?.head ?? EMPTY_HEAD;
  const told = await invoke('journal:summary', { practice, log });
  if (!told.ok) return told;
  const summary = told.value;
  const journal = summary?.head ?? EMPTY_HEAD;

  if (database.seq < 0 && journal.seq < 0) return err({ kind: 'sitting_missing' });
  // what is left of a damaged journal would restore a part, and could not be written on
  if (database.seq < 0 && summary?.problem && summary.problem.kind !== 'journal_cut' && isDamaged(summary)) {
    return err({ kind: 'journal_damaged', detail: { seq: summary.problem.seq } });
  }
  // a journal that was cut takes back from the database what is missing; where that holds no more, a person must say how to go on
  if (summary?.problem?.kind === 'journal_cut' && database.seq <= journal.seq) {
    const reached = (summary.reached ?? journal.seq) + 1;
    return err({ kind: 'journal_cut', detail: { held: journal.seq + 1, reached } });
  }
  const isNew = database.seq < 0 && (await isJustTakenOver(which, journal));
  if (database.seq < 0 && !restoreEmptied && !isNew) return err({ kind: 'database_emptied', journal: journal.seq + 1 });

  const missing = journal.seq > database.seq ? await fromJournal(which, database, journal) : ok([]);
  if (!missing.ok) return missing;
  const all = [...links, ...missing.value];
  const diverged = divergence(all, journal);
  if (diverged !== null) return err({ kind: 'copies_diverge', seq: diverged });

  const state = await foldInTurns(all);
  // Entries of a station the record does not know could never be handed over.
  if (!which.practice && writerOf(state)?.stationId !== which.station) return err({ kind: 'station_differs' });

  const repair = await complete(db, which, all, database, journal);
  if (!repair.ok) return repair;
  const { mended, behind } = repair.value;
  if (mended === null) await packed(db, which.log, found.value);
  // A spare machine's database was filled for the first time; there was nothing to mend.
  return ok({ log: sittingLog(state, copyPorts(db, which), behind), repair: isNew ? null : mended });
}

/** Whether a restored backup has just brought this log here: then the database is empty because nobody used it yet. */
async function isJustTakenOver({ log, practice, station }: Which, { seq }: Head): Promise<boolean> {
  if (seq < 0) return false;
  const page = await invoke('journal:read', { practice, log, fromSeq: seq, limit: 1 });
  const entry = page.ok ? readEntry(page.value.lines[0] ?? '') : null;
  return entry?.body.type === 'station_replaced' && entry.station === station;
}

/** The first entry in which the journal's head contradicts the chain, or null when one is the other's beginning. */
function divergence(all: readonly Link[], journal: Head): number | null {
  if (journal.seq < 0) return null;
  return all[journal.seq]?.head.hash === journal.hash ? null : journal.seq;
}

/** Packs a long log, and lets it be where that fails or takes too long: every row stays as it was. */
async function packed(db: Database, log: string, found: FollowedLog): Promise<void> {
  await withinTime(
    packLines(db, log, found).catch(() => false),
    PACKING_MS,
  );
}
const PACKING_MS = 20_000;
/** A whole log may have to be written. */
const REPAIR_MS = 120_000;
const GENESIS_MS = 10_000;

/** A write that does not come back is a failure; it may still end well, and the next opening finds out. */
async function inTime(write: Promise<WriteFailure | null>, milliseconds: number): Promise<WriteFailure | null> {
  const failure = await withinTime(write, milliseconds);
  return failure === LATE ? { kind: 'write_timed_out' } : failure;
}

/** What was mended, and what stays behind in the database until whoever wrote it has signed in. */
type Completed = { readonly mended: Repair | null; readonly behind: readonly Link[] };

async function complete(
  db: Database,
  which: Which,
  all: readonly Link[],
  database: Head,
  journal: Head,
): Promise<Result<Completed, WriteFailure>> {
  if (database.seq === journal.seq) return ok({ mended: null, behind: [] });
  const copy = database.seq < journal.seq ? 'database' : 'journal';
  const fromSeq = Math.min(database.seq, journal.seq) + 1;
  const links = all.slice(fromSeq);
  const { writeDatabase, writeJournal } = copyPorts(db, which);
  const failure = await inTime((copy === 'database' ? writeDatabase : writeJournal)(links), REPAIR_MS);
  if (whoIsMissing(failure) !== null) return ok({ mended: null, behind: links });
  return failure === null ? ok({ mended: { copy, fromSeq, count: links.length }, behind: [] }) : err(failure);
}

/** Starts a sitting: its first entries go into both copies, in one write each, before the screen opens. */
export async function createSitting(
  db: Database,
  which: Which,
  first: readonly Link[],
): Promise<Result<OpenedSitting, OpenSittingFailure>> {
  const { writeDatabase, writeJournal } = copyPorts(db, which);
  const journal = await inTime(writeJournal(first), GENESIS_MS);
  const failure = journal ?? (await inTime(writeDatabase(first), GENESIS_MS));
  if (failure !== null) return err(failure);
  return openSitting(db, which);
}
