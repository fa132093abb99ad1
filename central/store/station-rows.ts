import { whole, type Database } from './database.ts';
import type { NewBatch, NewStation, Store } from './port.ts';

type Answer<M extends 'enrol' | 'takeOver'> = Awaited<ReturnType<Store[M]>>;

/** Adds a station; the same one with the same key is known already. */
export const enrolStation = (db: Database, station: NewStation): Answer<'enrol'> => whole(db, () => add(db, station));

/** Adds the station that took over and marks the one it replaces, both or neither; again with the same changes nothing. */
export const takeOver = (
  db: Database,
  station: NewStation,
  oldStationId: string,
  certificate: string,
): Answer<'takeOver'> =>
  whole(db, () => {
    const row = db.prepare('SELECT replacedBy FROM stations WHERE stationId = ?').get(oldStationId);
    const { replacedBy } = row as { readonly replacedBy: string | null };
    if (replacedBy !== null) return replacedBy === station.stationId ? 'done' : 'replaced';
    if (add(db, station) === 'taken') return 'taken';
    db.prepare('UPDATE stations SET replacedBy = ?, certificate = ? WHERE stationId = ?').run(
      ...[station.stationId, certificate, oldStationId],
    );
    return 'done';
  });

function add(db: Database, station: NewStation): Answer<'enrol'> {
  const row = db.prepare('SELECT publicKey FROM stations WHERE stationId = ?').get(station.stationId);
  const known = row as { readonly publicKey: string } | undefined;
  if (known !== undefined) return known.publicKey === station.publicKey ? 'known' : 'taken';
  db.prepare(
    `INSERT INTO stations (stationId, name, organiser, publicKey, enrolledAt, text, signature)
     VALUES (@stationId, @name, @organiser, @publicKey, @enrolledAt, @text, @signature)`,
  ).run(station);
  return 'enrolled';
}

/** Marks a station whose key lives in two places; the first time stays. */
export function markTwice(db: Database, stationId: string, at: string): void {
  db.prepare('UPDATE stations SET twiceAt = ? WHERE stationId = ? AND twiceAt IS NULL').run(at, stationId);
}

type Counted = Pick<NewBatch, 'stationId' | 'batchId' | 'receivedAt'> & { readonly number: number };

/** Remembers which batch has a number of its station. Another one that has it comes from another copy of the station. */
export function countBatch(db: Database, { stationId, number, batchId, receivedAt }: Counted): void {
  const added = db
    .prepare('INSERT OR IGNORE INTO numbers (stationId, number, batchId) VALUES (?, ?, ?)')
    .run(stationId, number, batchId);
  if (added.changes === 0) markTwice(db, stationId, receivedAt);
}
