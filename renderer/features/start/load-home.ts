import { invoke } from '#renderer/bridge/bridge.ts';
import { listLogs } from '#renderer/data/lines.ts';
import { logEnds } from '#renderer/data/log-ends.ts';
import type { Database } from '#renderer/data/database.ts';
import { databaseName, openDb, type OpenFailure } from '#renderer/data/open-db.ts';
import { askStoreKey } from '#renderer/data/store-key.ts';
import type { JournalSummary, Output, Station } from '#shared/host/contract.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { entrySchema, type Entry } from '#shared/record/entry.ts';
import { ok, type Result } from '#shared/result/result.ts';

/** A sitting kept on this computer, as its two copies tell of it. */
export type SittingSummary = {
  readonly log: string;
  readonly practice: boolean;
  /** What the genesis says, or null where neither copy can show it. */
  readonly sitting: Sitting | null;
  /** Entries in each copy. */
  readonly database: number;
  readonly journal: number;
  readonly problem: JournalSummary['problem'];
  /** When the last entry was made, or null where it can't be read. */
  readonly lastAt: string | null;
};

/** What the first screen needs to know of this computer. */
export type Home = {
  readonly info: Output<'app:info'>;
  readonly databases: { readonly real: Database; readonly practice: Database };
  readonly sittings: readonly SittingSummary[];
};
export type HomeFailure = HostFailure | OpenFailure;

export const databaseOf = ({ databases }: Home, practice: boolean): Database =>
  practice ? databases.practice : databases.real;
export const stationOf = ({ info }: Home, practice: boolean): Station | undefined =>
  info.stations.find((station) => station.practice === practice);

const opened = new Map<string, Database>();

async function database(practice: boolean): Promise<Result<Database, HomeFailure>> {
  const name = databaseName(practice);
  const known = opened.get(name);
  if (known !== undefined) return ok(known);
  const key = await askStoreKey();
  if (!key.ok) return key;
  const db = await openDb(name, key.value);
  if (db.ok) opened.set(name, db.value);
  return db;
}

/** Opens both databases and lists every sitting that either copy knows, the latest first. */
export async function loadHome(): Promise<Result<Home, HomeFailure>> {
  const info = await invoke('app:info', {});
  if (!info.ok) return info;
  const real = await database(false);
  if (!real.ok) return real;
  const practice = await database(true);
  if (!practice.ok) return practice;
  const journals = await invoke('journal:list', {});
  if (!journals.ok) return journals;
  const sittings = [
    ...(await summaries(real.value, false, journals.value)),
    ...(await summaries(practice.value, true, journals.value)),
  ];
  sittings.sort((a, b) => ((a.lastAt ?? '') < (b.lastAt ?? '') ? 1 : -1));
  return ok({ info: info.value, databases: { real: real.value, practice: practice.value }, sittings });
}

async function summaries(db: Database, practice: boolean, all: readonly JournalSummary[]): Promise<SittingSummary[]> {
  const journals = all.filter((journal) => journal.practice === practice);
  const logs = new Set([...(await listLogs(db)), ...journals.map(({ log }) => log)]);
  return Promise.all(
    [...logs].map(async (log) => {
      const ends = await logEnds(db, log);
      const journal = journals.find((summary) => summary.log === log);
      const journalCount = (journal?.head.seq ?? -1) + 1;
      const first = entryOf(ends?.first ?? (await journalLine(practice, log, 0)));
      const last = entryOf(ends?.last ?? (await journalLine(practice, log, journalCount - 1)));
      return {
        log,
        practice,
        sitting: first?.body.type === 'sitting_opened' ? first.body.sitting : null,
        database: ends?.count ?? 0,
        journal: journalCount,
        problem: journal?.problem ?? null,
        lastAt: last?.at ?? null,
      };
    }),
  );
}

async function journalLine(practice: boolean, log: string, fromSeq: number): Promise<string | undefined> {
  if (fromSeq < 0) return undefined;
  const page = await invoke('journal:read', { practice, log, fromSeq, limit: 1 });
  return page.ok ? page.value.lines[0] : undefined;
}

function entryOf(line: string | undefined): Entry | null {
  if (line === undefined) return null;
  try {
    return entrySchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
