import { invoke } from '#renderer/host/bridge.ts';
import type { Database } from '#renderer/data/store/database.ts';
import { allLogEnds, type LogEnds } from '#renderer/data/log-ends.ts';
import { turn } from '#renderer/data/turn.ts';
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

/** The ends of so many are read before the page has its turn: some 10 ms. */
const LOGS_A_TURN = 64;

/** Every sitting of an area that either copy knows. Throws what the database throws. */
export async function listSittings(
  db: Database,
  practice: boolean,
  all: readonly JournalSummary[],
): Promise<SittingSummary[]> {
  const journals = new Map(all.filter((one) => one.practice === practice).map((one) => [one.log, one]));
  const ends = await allLogEnds(db);
  const logs = [...new Set([...ends.keys(), ...journals.keys()])];
  const sittings: SittingSummary[] = [];
  for (let at = 0; at < logs.length; at += LOGS_A_TURN) {
    const some = logs.slice(at, at + LOGS_A_TURN);
    sittings.push(
      ...(await Promise.all(some.map((log) => summaryOf({ log, practice }, ends.get(log), journals.get(log))))),
    );
    if (some.length === LOGS_A_TURN) await turn();
  }
  return sittings;
}

type Which = { readonly log: string; readonly practice: boolean };

async function summaryOf(
  { log, practice }: Which,
  ends: LogEnds | undefined,
  journal: JournalSummary | undefined,
): Promise<SittingSummary> {
  const journalCount = (journal?.head.seq ?? -1) + 1;
  const first = entryOf(ends?.first ?? (await journalLine(practice, log, 0)));
  const opening = first?.body.type === 'sitting_opened' ? first.body : null;
  const last = entryOf(ends?.last ?? (await journalLine(practice, log, journalCount - 1)));
  const { voided = null, ...putRight } = journal?.amended ?? {};
  return {
    log,
    practice,
    sitting: opening === null ? null : ({ ...opening.sitting, ...putRight } as Sitting),
    voided,
    closed: journal?.closed === true,
    root: opening?.root ?? null,
    database: ends?.count ?? 0,
    journal: journalCount,
    problem: journal?.problem ?? null,
    lastAt: last?.at ?? null,
  };
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
