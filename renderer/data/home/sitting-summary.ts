import type { Database } from '#renderer/data/store/database.ts';
import { logEnds } from '#renderer/data/log-ends.ts';
import { turn } from '#renderer/turns/turn.ts';
import type { JournalSummary } from '#shared/wire/host/contract.ts';
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
  /** Entries in each copy. */
  readonly database: number;
  readonly journal: number;
  readonly problem: JournalSummary['problem'];
  /** When the last entry was made, or null where it can't be read. */
  readonly lastAt: string | null;
};

/** So many are read before the page has its turn: some 10 ms. */
const LOGS_A_TURN = 64;

/**
 * Every sitting of an area that either copy knows (`counted`: how many lines each has in the database), as its journal tells of it, whose chain and end the host has followed; where the journal
 * has a problem or is not there, as the database does, or the rest of the journal. Throws what the database throws.
 */
export async function listSittings(
  db: Database,
  practice: boolean,
  all: readonly JournalSummary[],
  counted: Promise<ReadonlyMap<string, number>>,
): Promise<SittingSummary[]> {
  const journals = new Map(all.filter((one) => one.practice === practice).map((one) => [one.log, one]));
  const counts = await counted;
  const logs = [...new Set([...counts.keys(), ...journals.keys()])];
  const sittings: SittingSummary[] = [];
  for (let at = 0; at < logs.length; at += LOGS_A_TURN) {
    const some = logs.slice(at, at + LOGS_A_TURN);
    sittings.push(
      ...(await Promise.all(
        some.map(async (log) => {
          const journal = journals.get(log);
          const told = isSound(journal) ? journal : await toldByDatabase(db, log, journal);
          return summaryOf({ log, practice, database: counts.get(log) ?? 0 }, told, journal);
        }),
      )),
    );
    if (some.length === LOGS_A_TURN) await turn();
  }
  return sittings;
}

/** By what a sitting is listed: its genesis, and when its last entry was made. */
type Told = Pick<JournalSummary, 'opening' | 'lastAt'>;
type Which = Pick<SittingSummary, 'log' | 'practice' | 'database'>;

const isSound = (journal: JournalSummary | undefined): journal is JournalSummary =>
  journal !== undefined && (journal.problem === null || journal.problem.kind === 'torn_tail');

async function toldByDatabase(db: Database, log: string, journal: JournalSummary | undefined): Promise<Told> {
  const ends = await logEnds(db, log);
  const [opening, lastAt] = [ends?.first ?? journal?.opening, entryOf(ends?.last)?.at ?? journal?.lastAt];
  return { ...(opening === undefined ? {} : { opening }), ...(lastAt === undefined ? {} : { lastAt }) };
}

function summaryOf(
  { log, practice, database }: Which,
  told: Told,
  journal: JournalSummary | undefined,
): SittingSummary {
  const first = entryOf(told.opening);
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
    lastAt: told.lastAt ?? null,
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
