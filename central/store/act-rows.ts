import { lineOf, type Act } from './act-log.ts';
import { whole, type Database } from './database.ts';
import { keepShare } from './plan-rows.ts';

/** Puts an act on the keeper's log and does it, both or neither. */
export const putAct = (db: Database, act: Act): void =>
  whole(db, () => {
    const last = db.prepare('SELECT seq, line FROM acts ORDER BY seq DESC LIMIT 1').get();
    const before = (last as { readonly seq: number; readonly line: string } | undefined) ?? null;
    const seq = before === null ? 0 : before.seq + 1;
    db.prepare('INSERT INTO acts (seq, line) VALUES (?, ?)').run(seq, lineOf(before, act));
    does(db, act, seq);
  });

function does(db: Database, act: Act, seq: number): void {
  switch (act.what) {
    case 'disable':
    case 'enable': {
      const isOff = act.what === 'disable';
      db.prepare('UPDATE stations SET disabledAt = ?, disabledWhy = ?, twiceAt = NULL WHERE stationId = ?').run(
        ...[isOff ? act.at : null, isOff ? act.why : null, act.stationId],
      );
      return;
    }
    case 'quota':
      db.prepare('UPDATE stations SET quota = ? WHERE stationId = ?').run(act.megabytes * 1_000_000, act.stationId);
      return;
    case 'set_aside':
      release(db, act, seq);
      return;
    case 'admit':
      db.prepare('DELETE FROM claims WHERE sittingId = ? AND stationId = ?').run(act.sittingId, act.stationId);
      return;
    case 'accept_rules':
  }
}

const COLUMNS =
  'batchId, stationId, sittingId, fromSeq, toSeq, lastHash, sha256, signature, size, receivedAt, bytes, receiptText, receiptSignature, receiptKey';

/** Takes a sitting's batches out with their receipts, and bars whoever handed them in from it: another station may begin it. */
function release(db: Database, { sittingId, stations }: Extract<Act, { what: 'set_aside' }>, seq: number): void {
  db.prepare(`INSERT INTO released (${COLUMNS}, act) SELECT ${COLUMNS}, ? FROM batches WHERE sittingId = ?`).run(
    ...[seq, sittingId],
  );
  // what came under one of their numbers with other bytes stays to be looked at
  const doubled = 'batchId IN (SELECT batchId FROM batches WHERE sittingId = ?)';
  const kept = 'batchId, stationId, sittingId, fromSeq, toSeq, sha256, signature, size, receivedAt';
  db.prepare(
    `INSERT OR IGNORE INTO asides (${kept}, why, bytes) SELECT ${kept}, 'conflict', bytes FROM conflicts WHERE ${doubled}`,
  ).run(sittingId);
  db.prepare(`DELETE FROM conflicts WHERE ${doubled}`).run(sittingId);
  db.prepare('DELETE FROM batches WHERE sittingId = ?').run(sittingId);
  db.prepare('DELETE FROM sittings WHERE sittingId = ?').run(sittingId);
  keepShare(db, { sittingId });
  const bar = db.prepare('INSERT OR IGNORE INTO claims (sittingId, stationId, act) VALUES (?, ?, ?)');
  for (const stationId of stations) bar.run(sittingId, stationId, seq);
}
