import type { SQLInputValue } from 'node:sqlite';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import type {
  Aside,
  AsideRow,
  BatchRow,
  Conflict,
  ConflictRow,
  NewBatch,
  ReleasedRow,
  SittingRow,
  Store,
  StoredBatch,
  StoredHead,
  StoredStation,
} from './port.ts';
import { openDatabase, whole, type Database } from './database.ts';
import { keepCautions, keepShare, planRows } from './plan-rows.ts';
import { MIGRATIONS } from './schema.ts';
import { putAct } from './act-rows.ts';
import { hasRoom, quotaOf } from './quota.ts';
import { countBatch, enrolStation, markTwice, takeOver } from './station-rows.ts';

/** Bytes kept of what one station sent and was refused: more than a day of sittings, and no way to fill the disk. */
const REFUSED_QUOTA = 64_000_000;
/** However small they are: the keeper reads the list of them. */
const REFUSED_ROWS = 500;
const BATCH_COLUMNS = 'batchId, stationId, sittingId, fromSeq, toSeq, lastHash, sha256, signature, size, receivedAt';
const CONFLICT_COLUMNS = 'batchId, stationId, sittingId, fromSeq, toSeq, sha256, signature, size, receivedAt';

type RawBatch = BatchRow & {
  readonly bytes: Uint8Array;
  readonly receiptText: string;
  readonly receiptSignature: string;
  readonly receiptKey: string;
};

/** Opens (or makes) the database file. Throws when it is damaged, or was written by a newer version. */
export function openSqlite(file: string): Store {
  const db = openDatabase(file);
  migrate(db);
  const rows = query(db);
  return {
    ...settingRows(db, rows),
    ...stationRows(db, rows),
    ...batchRows(db, rows),
    ...refusedRows(rows),
    ...sittingRows(db, rows),
    ...planRows(db),
    ...keeperRows(db, rows),
    close: () => {
      if (db.isOpen) db.close();
      return Promise.resolve();
    },
  };
}

type Query = ReturnType<typeof query>;
const query = (db: Database) => ({
  get: <T>(sql: string, ...values: SQLInputValue[]): Promise<T | null> =>
    Promise.resolve((db.prepare(sql).get(...values) as T | undefined) ?? null),
  all: <T>(sql: string, ...values: SQLInputValue[]): Promise<T[]> =>
    Promise.resolve(db.prepare(sql).all(...values) as T[]),
  run: (sql: string, ...values: SQLInputValue[]): Promise<void> => {
    db.prepare(sql).run(...values);
    return Promise.resolve();
  },
  runNamed: (sql: string, values: Record<string, SQLInputValue>): Promise<void> => {
    db.prepare(sql).run(values);
    return Promise.resolve();
  },
});

type Part<K extends keyof Store> = Pick<Store, K>;

const settingRows = (db: Database, { get, run }: Query): Part<'setting' | 'keepSetting' | 'exchangeSetting'> => ({
  setting: async (key) =>
    (await get<{ value: string }>('SELECT value FROM settings WHERE key = ?', key))?.value ?? null,
  keepSetting: (key, value) => run('INSERT OR REPLACE INTO settings VALUES (?, ?)', key, value),
  exchangeSetting: (key, was, next) => {
    const done = db.prepare('UPDATE settings SET value = ? WHERE key = ? AND value = ?').run(next, key, was);
    return Promise.resolve(done.changes === 1);
  },
});

const stationRows = (
  db: Database,
  { get, all }: Query,
): Part<'station' | 'enrol' | 'takeOver' | 'markTwice' | 'stations' | 'room'> => ({
  station: (id) => get<StoredStation>('SELECT * FROM stations WHERE stationId = ?', id),
  enrol: (station) => Promise.resolve(enrolStation(db, station)),
  takeOver: (station, oldStationId, certificate) => Promise.resolve(takeOver(db, station, oldStationId, certificate)),
  markTwice: (stationId, at) => {
    markTwice(db, stationId, at);
    return Promise.resolve();
  },
  stations: () => all<StoredStation>('SELECT * FROM stations ORDER BY enrolledAt, stationId'),
  room: (stationId) => Promise.resolve(quotaOf(db, stationId)),
});

/** What the keeper did, and what became of it. */
const keeperRows = (db: Database, { all }: Query): Part<'acts' | 'act' | 'claimants' | 'released'> => ({
  acts: async () => (await all<{ line: string }>('SELECT line FROM acts ORDER BY seq')).map(({ line }) => line),
  act: (act) => {
    putAct(db, act);
    return Promise.resolve();
  },
  claimants: async (sittingId) =>
    (await all<{ id: string }>('SELECT stationId AS id FROM claims WHERE sittingId = ?', sittingId)).map(
      ({ id }) => id,
    ),
  released: () => all<ReleasedRow>(`SELECT ${BATCH_COLUMNS}, act FROM released ORDER BY act DESC, fromSeq`),
});

function batchRows(
  db: Database,
  { get, all }: Query,
): Part<'batch' | 'head' | 'rawBatches' | 'accept' | 'delivered' | 'batches' | 'sittingIds' | 'handedIn'> {
  const { headOf, accept } = acceptance(db);
  return {
    batch: async (id) => {
      const raw = await get<RawBatch>(`SELECT * FROM batches WHERE batchId = ?`, id);
      return raw === null ? null : storedBatch(raw);
    },
    head: (sittingId) => Promise.resolve(headOf(sittingId)),
    rawBatches: async (sittingId) => {
      const sql = 'SELECT bytes FROM batches WHERE sittingId = ? ORDER BY fromSeq';
      return (await all<{ bytes: Uint8Array }>(sql, sittingId)).map((row) => row.bytes);
    },
    accept: (batch, sitting, expected) => Promise.resolve(accept(batch, sitting, expected)),
    delivered: async (sittingId, from, limit) => {
      const sql = 'SELECT * FROM batches WHERE sittingId = ? AND toSeq >= ? ORDER BY fromSeq LIMIT ?';
      return (await all<RawBatch>(sql, sittingId, from, limit)).map(storedBatch);
    },
    handedIn: (sittingId) =>
      all<BatchRow>(`SELECT ${BATCH_COLUMNS} FROM batches WHERE sittingId = ? ORDER BY fromSeq`, sittingId),
    batches: (limit) => all<BatchRow>(`SELECT ${BATCH_COLUMNS} FROM batches ORDER BY arrival DESC LIMIT ?`, limit),
    sittingIds: async () =>
      (await all<{ id: string }>('SELECT DISTINCT sittingId AS id FROM batches ORDER BY id')).map((row) => row.id),
  };
}

const withinQuota = (table: 'conflicts' | 'asides'): string =>
  `(SELECT coalesce(sum(size), 0) + @size <= @quota AND count(*) < ${REFUSED_ROWS} FROM ${table} WHERE stationId = @stationId)`;

/** What was not taken: another content under a number that was given, and batches of stations that no longer count. */
const refusedRows = ({
  get,
  all,
  runNamed,
}: Query): Part<'keepConflict' | 'setAside' | 'asides' | 'asideBytes' | 'conflicts'> => ({
  keepConflict: (conflict: Conflict) =>
    runNamed(
      `INSERT OR IGNORE INTO conflicts (${CONFLICT_COLUMNS}, bytes)
       SELECT @batchId, @stationId, @sittingId, @fromSeq, @toSeq, @sha256, @signature, @size, @receivedAt, @bytes
       WHERE ${withinQuota('conflicts')}`,
      { quota: REFUSED_QUOTA, ...conflict, bytes: conflict.bytes },
    ),
  setAside: (aside: Aside) =>
    runNamed(
      `INSERT OR IGNORE INTO asides (${CONFLICT_COLUMNS}, why, bytes)
       SELECT @batchId, @stationId, @sittingId, @fromSeq, @toSeq, @sha256, @signature, @size, @receivedAt, @why, @bytes
       WHERE ${withinQuota('asides')}`,
      { quota: REFUSED_QUOTA, ...aside, bytes: aside.bytes },
    ),
  asides: () => all<AsideRow>(`SELECT ${CONFLICT_COLUMNS}, why FROM asides ORDER BY arrival DESC`),
  asideBytes: async (sha256) =>
    (
      await get<{ bytes: Uint8Array }>(
        'SELECT bytes FROM asides WHERE sha256 = ? UNION ALL SELECT bytes FROM released WHERE sha256 = ? LIMIT 1',
        ...[sha256, sha256],
      )
    )?.bytes ?? null,
  conflicts: () => all<ConflictRow>(`SELECT ${CONFLICT_COLUMNS} FROM conflicts ORDER BY arrival DESC`),
});

const sittingRows = (db: Database, { all }: Query): Part<'sittings' | 'replaceSittings'> => ({
  sittings: async () =>
    (await all<{ json: string }>('SELECT json FROM sittings ORDER BY sittingId')).map(
      (row) => JSON.parse(row.json) as SittingRow,
    ),
  replaceSittings: (sittings) => {
    whole(db, () => {
      db.prepare('DELETE FROM sittings').run();
      db.prepare('DELETE FROM shares').run();
      for (const sitting of sittings) project(db, sitting);
    });
    return Promise.resolve();
  },
});

function migrate(db: Database): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { readonly user_version: number };
  if (version > MIGRATIONS.length) throw new Error(`database version ${version} is newer than this program`);
  whole(db, () => {
    for (const step of MIGRATIONS.slice(version)) db.exec(step);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function acceptance(db: Database) {
  const lastOf = db.prepare(
    'SELECT toSeq AS seq, lastHash AS hash, stationId FROM batches WHERE sittingId = ? ORDER BY fromSeq DESC LIMIT 1',
  );
  const insert = db.prepare(
    `INSERT INTO batches (${BATCH_COLUMNS}, bytes, receiptText, receiptSignature, receiptKey)
     VALUES (@batchId, @stationId, @sittingId, @fromSeq, @toSeq, @lastHash, @sha256, @signature, @size, @receivedAt,
       @bytes, @receiptText, @receiptSignature, @receiptKey)`,
  );
  const taken = db.prepare('SELECT 1 FROM batches WHERE batchId = ?');
  const headOf = (sittingId: string): StoredHead | null => (lastOf.get(sittingId) as StoredHead | undefined) ?? null;
  const insertion = (batch: NewBatch, sitting: SittingRow, expected: Head): 'stored' | 'raced' | 'full' => {
    const head = headOf(batch.sittingId) ?? EMPTY_HEAD;
    if (head.seq !== expected.seq || head.hash !== expected.hash || taken.get(batch.batchId) !== undefined)
      return 'raced';
    if (!hasRoom(quotaOf(db, batch.stationId), batch.size)) return 'full';
    const { receipt, bytes, number, cautions, ...row } = batch;
    insert.run({
      ...row,
      bytes,
      receiptText: receipt.text,
      receiptSignature: receipt.signature,
      receiptKey: receipt.publicKey,
    });
    if (number !== null) countBatch(db, { ...row, number });
    keepCautions(db, row.batchId, cautions);
    project(db, sitting);
    return 'stored';
  };
  const accept = (...args: Parameters<typeof insertion>) => whole(db, () => insertion(...args));
  return { headOf, accept };
}

function project(db: Database, { share, ...row }: SittingRow): void {
  db.prepare('INSERT OR REPLACE INTO sittings VALUES (?, ?)').run(row.sittingId, JSON.stringify(row));
  keepShare(db, { sittingId: row.sittingId, ...(share === undefined ? {} : { share }) });
}

function storedBatch({ receiptText, receiptSignature, receiptKey, ...row }: RawBatch): StoredBatch {
  return { ...row, receipt: { text: receiptText, signature: receiptSignature, publicKey: receiptKey } };
}
