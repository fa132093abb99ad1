import type { Database } from '#renderer/data/store/database.ts';
import { allLogCounts, logEnds } from '#renderer/data/log-ends.ts';
import { turn } from '#renderer/turns/turn.ts';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { entrySchema, type Entry } from '#shared/record/entry.ts';

/** A sitting kept on this computer, as its two copies tell of it. */
export type SittingSummary = {
  readonly log: string;
  readonly practice: boolean;
  /** What the genesis says and what was put right since, or null where neither copy can show it. */
  readonly sitting: Sitting | null;
  /** Why it is void; null where it is not. */
  readonly voided: string | null;
  /** Whether it was closed. */
  readonly closed: boolean;
  /** The site head its roles hang on; null where it has none, or where the genesis can't be shown. */
  readonly root: NonNullable<BodyOf<'sitting_opened'>['root']> | null;
  /** Entries in each copy; null where the database was not walked through yet. */
  readonly database: number | null;
  readonly journal: number;
  readonly problem: JournalSummary['problem'];
  /** When the last entry was made, or null where it can't be read. */
  readonly lastAt: string | null;
};

/** So many are read before the page has its turn: some milliseconds, and 20 where the host has not read their first line. */
const LOGS_A_TURN = 512;

/**
 * Every sitting of an area that has a journal, as that tells of it, whose chain and end the host has followed; where the journal has a
 * problem, as the database does, or the rest of the journal. Throws what the database throws.
 */
export async function listSittings(
  db: Database,
  practice: boolean,
  all: readonly JournalSummary[],
): Promise<readonly SittingSummary[]> {
  const journals = all.filter((one) => one.practice === practice);
  return inTurns(journals, async (journal) => {
    const { log } = journal;
    const told = isSound(journal) ? byJournal(journal) : await byDatabase(db, log, journal);
    return summaryOf({ log, practice, database: null }, told, journal);
  });
}

/** The same with how far the database reaches in each, and with those that only the database knows. Throws what it throws. */
export async function countSittings(
  db: Database,
  practice: boolean,
  listed: readonly SittingSummary[],
): Promise<readonly SittingSummary[]> {
  const counts = new Map(await allLogCounts(db));
  const counted = listed.map((one) => ({ ...one, database: counts.get(one.log) ?? 0 }));
  for (const { log } of listed) counts.delete(log);
  const others = await inTurns([...counts], async ([log, database]) =>
    summaryOf({ log, practice, database }, await byDatabase(db, log, undefined), undefined),
  );
  return [...counted, ...others];
}

async function inTurns<T>(
  all: readonly T[],
  summarize: (one: T) => Promise<SittingSummary>,
): Promise<readonly SittingSummary[]> {
  const sittings: SittingSummary[] = [];
  for (let at = 0; at < all.length; at += LOGS_A_TURN) {
    sittings.push(...(await Promise.all(all.slice(at, at + LOGS_A_TURN).map(summarize))));
    if (at + LOGS_A_TURN < all.length) await turn();
  }
  return sittings;
}

/** By what a sitting is listed: its genesis, and when its last entry was made. */
type Told = { readonly first: Entry | null; readonly lastAt: string | null };
type Which = Pick<SittingSummary, 'log' | 'practice' | 'database'>;

const isSound = ({ problem }: JournalSummary): boolean => problem === null || problem.kind === 'torn_tail';

const byJournal = ({ opening, opens, lastAt }: JournalSummary): Told => ({
  // the host has read it by the schema
  first: opens === true && opening !== undefined ? (JSON.parse(opening) as Entry) : entryOf(opening),
  lastAt: lastAt ?? null,
});

async function byDatabase(db: Database, log: string, journal: JournalSummary | undefined): Promise<Told> {
  const ends = await logEnds(db, log);
  return {
    first: entryOf(ends?.first ?? journal?.opening),
    lastAt: entryOf(ends?.last)?.at ?? journal?.lastAt ?? null,
  };
}

function summaryOf(
  { log, practice, database }: Which,
  { first, lastAt }: Told,
  journal: JournalSummary | undefined,
): SittingSummary {
  const opening = first?.body.type === 'sitting_opened' ? first.body : null;
  const { voided = null, ...putRight } = journal?.amended ?? {};
  return {
    log,
    practice,
    sitting: opening === null ? null : ({ ...opening.sitting, ...putRight } as Sitting),
    voided,
    closed: journal?.closed === true,
    root: opening?.root ?? null,
    database,
    journal: (journal?.head.seq ?? -1) + 1,
    problem: journal?.problem ?? null,
    lastAt,
  };
}

function entryOf(line: string | null | undefined): Entry | null {
  if (line === undefined || line === null) return null;
  try {
    return entrySchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
