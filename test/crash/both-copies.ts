import type { Page } from '@playwright/test';
import { SEALED } from '#renderer/data/store/database.ts';
import { callHost } from '#test/e2e/fixtures.ts';
import { storeName } from '#shared/wire/host/store.ts';
import type { Shown } from '#test/support/mark-ledger.ts';

/** What each copy holds by itself, before the app compares them and mends one from the other. */
export type Copies = {
  /** Highest sequence number of an unbroken run in the browser's database; -1 when it is empty. */
  readonly database: number;
  /** The marks of the journal's lines since `fromSeq`, each with its sequence number. */
  readonly journal: readonly (Shown & { readonly seq: number })[];
  readonly journalEnd: number;
};

const PAGE = 5000;

/** Reads both copies of the one practice log at the first screen, where nothing has opened it yet. */
export async function readCopies(page: Page, fromSeq: number): Promise<Copies> {
  const list = await callHost(page, 'journal:list', {});
  const log = list.ok ? list.value.find(({ practice }) => practice)?.log : undefined;
  if (log === undefined) throw new Error('the host knows no journal');
  const state = await callHost(page, 'store:state', {});
  if (!state.ok) throw new Error(`the host does not say which database is in use: ${state.error.kind}`);
  const name = storeName(true, state.value.practice);
  const database = await page.evaluate(lastSeq, { log, store: SEALED, name, first: state.value.practice === 1 });
  const journal: (Shown & { seq: number })[] = [];
  let seq = fromSeq;
  for (;;) {
    const answer = await callHost(page, 'journal:read', { practice: true, log, fromSeq: seq, limit: PAGE });
    if (!answer.ok) throw new Error(`the journal can’t be read: ${answer.error.kind}`);
    const { lines, head } = answer.value;
    for (const line of lines) {
      const mark = markOf(line);
      if (mark !== null) journal.push({ ...mark, seq });
      seq += 1;
    }
    if (lines.length === 0 || seq > head.seq) return { database, journal, journalEnd: head.seq };
  }
}

/** Green marks that one copy lacks: each copy has to hold them alone. */
export function missingIn(
  { database, journal }: Copies,
  green: readonly Shown[],
): { database: number; journal: number } {
  const seqs = new Map(journal.map(({ seq, ...mark }) => [keyOf(mark), seq]));
  const places = green.map((mark) => seqs.get(keyOf(mark)));
  return {
    journal: places.filter((seq) => seq === undefined).length,
    database: places.filter((seq) => seq !== undefined && seq > database).length,
  };
}

const keyOf = ({ candidate, line, off }: Shown): string => `${candidate} ${line} ${off}`;

type Scored = {
  readonly body: {
    readonly type: string;
    readonly candidateId: string;
    readonly line: string;
    readonly score: { readonly deductions?: readonly number[] } | null;
  };
};

function markOf(text: string): Shown | null {
  const { body } = JSON.parse(text) as Scored;
  if (body.type !== 'line_scored') return null;
  const off = (body.score?.deductions ?? []).reduce((sum, deduction) => sum + deduction, 0);
  return { candidate: body.candidateId, line: body.line, off };
}

type Place = { readonly log: string; readonly store: string; readonly name: string; readonly first: boolean };

/** Runs in the page: how far the practice database goes without a gap, whatever its lines look like. */
export async function lastSeq({ log, store, name, first }: Place): Promise<number> {
  // every database after the first lies in a bucket of its own
  const options = { durability: 'strict', persisted: true } as const;
  const factory = first ? indexedDB : (await navigator.storageBuckets?.open(name, options))?.indexedDB;
  const opening = (factory ?? indexedDB).open(name);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('the database does not open'));
  });
  const range = IDBKeyRange.bound([log], [log, []]);
  const asking = db.transaction(store).objectStore(store).getAll(range);
  const rows = await new Promise<{ readonly seq: number; readonly count: number }[]>((resolve, reject) => {
    asking.onsuccess = () => resolve(asking.result as { readonly seq: number; readonly count: number }[]);
    asking.onerror = () => reject(new Error('the database can’t be read'));
  });
  db.close();
  let next = 0;
  for (const { seq, count } of rows) {
    if (seq !== next) break;
    next += count;
  }
  return next - 1;
}
