import { createBlockDigests } from './block-digests.ts';
import { SEALED, type SealedLines } from './database.ts';
import { openBytes } from './seal.ts';

/** A row of a log, unsealed; its bytes are null where it does not open. */
export type RowBytes = { readonly seq: number; readonly count: number; readonly bytes: Uint8Array<ArrayBuffer> | null };
/**
 * Rows of a log as they are read together, and the digests of the blocks (`shared/record/blocks.ts`) that end in them; behind a row
 * that does not open there are no further ones.
 */
export type Portion = { readonly rows: readonly RowBytes[]; readonly digests: readonly string[] };

/** The rows of a log, by the line each begins with. */
export type Rows = { readonly log: string; readonly seqs: readonly number[] };
/** Rows that are read together, and about how many lines they hold. */
type Asked = Rows & { readonly lines: number };

/** So many portions are asked for at once: while one is taken, the browser reads and unseals those behind it. */
const AHEAD = 4;
/** A portion has about so many lines, in no more than so many rows. */
const LINES_A_TIME = 1024;
const MOST_ROWS = 256;
/**
 * Rows of so many lines are asked for one by one: as a range Chromium takes 3 ms for each of a hundred lines, by itself half of one.
 * Rows of a single mark come sooner as a range.
 */
const LONG = 8;

/** Reads and unseals rows of a log in order, portion by portion. Throws what the database throws. */
export async function* readPortions(db: IDBDatabase, opener: CryptoKey, rows: Rows): AsyncGenerator<Portion, void> {
  const asked = askedOf(rows);
  const coming: Promise<readonly RowBytes[]>[] = [];
  const ask = (some: Asked | undefined): void => {
    if (some === undefined) return;
    const opened = openedRows(db, opener, some);
    // what it throws is heard where it is waited for
    opened.catch(() => undefined);
    coming.push(opened);
  };
  asked.slice(0, AHEAD).forEach(ask);
  const digestsIn = digestsOfWhole();
  for (let at = AHEAD; ; at += 1) {
    const opened = await coming.shift();
    ask(asked[at]);
    if (opened === undefined) return;
    yield { rows: opened, digests: await digestsIn(opened) };
  }
}

const sealedOf = (db: IDBDatabase): IDBObjectStore => db.transaction(SEALED, 'readonly').objectStore(SEALED);

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database did not answer'));
  });

/** How many lines a row has is where the next begins. */
function askedOf({ log, seqs }: Rows): readonly Asked[] {
  const asked: Asked[] = [];
  let together: number[] = [];
  for (const [at, seq] of seqs.entries()) {
    together.push(seq);
    const next = seqs[at + 1];
    const lines = (next ?? seq) - (together[0] ?? seq);
    if (next !== undefined && lines < LINES_A_TIME && together.length < MOST_ROWS) continue;
    asked.push({ log, seqs: together, lines });
    together = [];
  }
  return asked;
}

async function openedRows(db: IDBDatabase, opener: CryptoKey, asked: Asked): Promise<readonly RowBytes[]> {
  const rows = await sealedRows(sealedOf(db), asked);
  return Promise.all(
    rows.map(async (row) => ({ seq: row.seq, count: row.count, bytes: await openBytes(opener, row) })),
  );
}

async function sealedRows(sealed: IDBObjectStore, { log, seqs, lines }: Asked): Promise<readonly SealedLines[]> {
  if (lines < LONG * seqs.length) {
    const range = IDBKeyRange.bound([log, seqs[0]], [log, seqs.at(-1)]);
    return answered(sealed.getAll(range) as IDBRequest<SealedLines[]>);
  }
  const one = (seq: number): Promise<SealedLines | undefined> =>
    answered(sealed.get([log, seq]) as IDBRequest<SealedLines | undefined>);
  return (await Promise.all(seqs.map(one))).filter((row) => row !== undefined);
}

/** Takes the rows of a log in order; answers the digests of the blocks that end in them. */
function digestsOfWhole(): (rows: readonly RowBytes[]) => Promise<readonly string[]> {
  const digestsIn = createBlockDigests();
  let isWhole = true;
  return (rows) => {
    const digests: Promise<string>[] = [];
    for (const { bytes, count } of rows) {
      isWhole &&= bytes !== null;
      if (isWhole && bytes !== null) digests.push(...digestsIn(bytes, count));
    }
    return Promise.all(digests);
  };
}
