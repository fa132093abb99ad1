import { invoke } from '#renderer/bridge/bridge.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import { isKept } from '#shared/host/stick.ts';
import type { ClockRefusal } from '#shared/procedure/clock.ts';
import type { ThirdCopyRefusal } from '#shared/procedure/third-copy.ts';
import { followAll, readEntry, type ChainFailure, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/state.ts';
import { writerOf } from '#shared/takeover/succession.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { followLog, type FollowedLog, type LineDamage } from './follow-log.ts';
import { addLines } from './lines.ts';
import type { Database } from './database.ts';
import { stickNow } from './stick-watch.ts';
import { packLines } from './pack-lines.ts';
import { sittingLog, type SittingLog, type WriteFailure } from './sitting-log.ts';
import { withinTime } from './within-time.ts';

export type OpenSittingFailure =
  | ChainFailure
  | LineDamage
  | HostFailure
  | { readonly kind: 'sitting_missing' | 'station_differs' }
  /** The browser's store is empty although the journal is not: a person must say "restore", it is never a fresh start. */
  | { readonly kind: 'database_emptied'; readonly journal: number }
  /** Both copies are whole but tell different stories from `seq` on. */
  | { readonly kind: 'copies_diverge'; readonly seq: number }
  /** The clock jumped back, or the third copy was lost, while the first entries were written. */
  | ClockRefusal
  | ThirdCopyRefusal
  | WriteFailure;

/** What the comparison of the two copies did when the sitting was opened. */
export type Repair = { readonly copy: 'database' | 'journal'; readonly fromSeq: number; readonly count: number };
export type OpenedSitting = { readonly log: SittingLog; readonly repair: Repair | null };

type Which = { readonly log: string; readonly station: string; readonly practice: boolean };

/**
 * Opens a sitting from its two copies: checks the chain of the database, compares heads with the host's journal (which the
 * host has checked itself), completes the shorter copy from the longer one, and refuses to go on when they contradict.
 */
export async function openSitting(
  db: Database,
  which: Which,
  restoreEmptied = false,
): Promise<Result<OpenedSitting, OpenSittingFailure>> {
  const found = await followLog(db, which.log);
  if (!found.ok) return found;
  const { links } = found.value;
  const database = links.at(-1)?.head ?? EMPTY_HEAD;
  const summaries = await invoke('journal:list', {});
  if (!summaries.ok) return summaries;
  const journal = summaries.value.find((s) => s.log === which.log && s.practice === which.practice)?.head ?? EMPTY_HEAD;

  if (database.seq < 0 && journal.seq < 0) return err({ kind: 'sitting_missing' });
  const isNew = database.seq < 0 && (await isJustTakenOver(which, journal));
  if (database.seq < 0 && !restoreEmptied && !isNew) return err({ kind: 'database_emptied', journal: journal.seq + 1 });

  const missing = journal.seq > database.seq ? await fromJournal(which, database, journal) : ok([]);
  if (!missing.ok) return missing;
  const all = [...links, ...missing.value];
  const diverged = divergence(all, journal);
  if (diverged !== null) return err({ kind: 'copies_diverge', seq: diverged });

  const state = foldAll(EMPTY_STATE, all);
  // Entries of a station the record does not know could never be handed over.
  if (!which.practice && writerOf(state)?.stationId !== which.station) return err({ kind: 'station_differs' });

  const repair = await complete(db, which, all, database, journal);
  if (!repair.ok) return repair;
  if (repair.value === null) await packed(db, which.log, found.value);
  // A spare machine's database was filled for the first time; there was nothing to mend.
  return ok({ log: sittingLog(state, ports(db, which)), repair: isNew ? null : repair.value });
}

/** Whether a restored backup has just brought this log here: then the database is empty because nobody used it yet. */
async function isJustTakenOver({ log, practice, station }: Which, { seq }: Head): Promise<boolean> {
  if (seq < 0) return false;
  const page = await invoke('journal:read', { practice, log, fromSeq: seq, limit: 1 });
  const entry = page.ok ? readEntry(page.value.lines[0] ?? '') : null;
  return entry?.body.type === 'station_replaced' && entry.station === station;
}

/** The journal's lines after the database's head; they must continue exactly that head. */
async function fromJournal(which: Which, database: Head, journal: Head): Promise<Result<Link[], OpenSittingFailure>> {
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
  }
  const links = followAll(lines, database);
  if (!links.ok && links.error.kind === 'chain_broken') return err({ kind: 'copies_diverge', seq: links.error.seq });
  return links;
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

async function complete(
  db: Database,
  which: Which,
  all: readonly Link[],
  database: Head,
  journal: Head,
): Promise<Result<Repair | null, WriteFailure>> {
  if (database.seq === journal.seq) return ok(null);
  const copy = database.seq < journal.seq ? 'database' : 'journal';
  const fromSeq = Math.min(database.seq, journal.seq) + 1;
  const links = all.slice(fromSeq);
  const { writeDatabase, writeJournal } = ports(db, which);
  const failure = await (copy === 'database' ? writeDatabase : writeJournal)(links);
  return failure === null ? ok({ copy, fromSeq, count: links.length }) : err(failure);
}

/** What `journal:append` and `journal:read` carry at most. */
const LINES_A_CALL = 5000;

/** The two copies as ports of the writer; a full disk or a refused entry comes back as a value. */
function ports(db: Database, { log, station, practice }: Which) {
  return {
    log,
    station,
    now: () => ({ at: new Date().toISOString(), elapsed: Math.round(performance.now()) }),
    // practice has no third copy: what is only played need not outlast the computer
    isThirdCopyKept: () => practice || isKept(stickNow(), log),
    writeDatabase: async (links: readonly Link[]): Promise<WriteFailure | null> => {
      const first = await writeLines(db, log, links);
      if (first === null) return null;
      // where the disk is full the host gives its reserve up for the marks that are on the screen
      const room = await invoke('disk:release', {});
      return room.ok && room.value.released ? writeLines(db, log, links) : first;
    },
    writeJournal: async (links: readonly Link[]): Promise<WriteFailure | null> => {
      // A journal that fell far behind is caught up in several calls, as many lines each as the contract allows.
      for (let from = 0; from < links.length; from += LINES_A_CALL) {
        const part = links.slice(from, from + LINES_A_CALL);
        const answer = await invoke('journal:append', { practice, log, lines: part.map((l) => l.line) });
        if (!answer.ok) return answer.error;
        if (answer.value.hash !== part.at(-1)?.head.hash) return { kind: 'chain_refused' };
      }
      return null;
    },
  };
}

async function writeLines(db: Database, log: string, links: readonly Link[]): Promise<WriteFailure | null> {
  const lines = links.map(({ line }) => line);
  try {
    await addLines(db, log, links[0]?.entry.seq ?? 0, lines);
    return null;
  } catch (failure) {
    return { kind: 'database_write_failed', message: String(failure) };
  }
}

/** Starts a sitting: its genesis goes into both copies before the screen opens. */
export async function createSitting(
  db: Database,
  which: Which,
  genesis: Link,
): Promise<Result<OpenedSitting, OpenSittingFailure>> {
  const { writeDatabase, writeJournal } = ports(db, which);
  const failure = (await writeJournal([genesis])) ?? (await writeDatabase([genesis]));
  if (failure !== null) return err(failure);
  return openSitting(db, which);
}
