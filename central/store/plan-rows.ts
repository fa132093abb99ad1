import type { Caution } from '../plans/cautions.ts';
import type { PlanShare } from '../plans/share.ts';
import type { CautionRow, PlanRow, SittingRow, Store } from './port.ts';
import type { Database } from './database.ts';

type Share = { readonly json: string };

/** What is kept of plans beside the sittings: what each sitting brings, and cautions beside batches. */
export const planRows = (db: Database): Pick<Store, 'plans' | 'shares' | 'cautions'> => ({
  plans: () => {
    const sql =
      'SELECT planId, min(title) AS title, count(*) AS sittings FROM shares GROUP BY planId ORDER BY title, planId';
    return Promise.resolve(db.prepare(sql).all() as PlanRow[]);
  },
  shares: (planId) => {
    const rows = db.prepare('SELECT json FROM shares WHERE planId = ? ORDER BY sittingId').all(planId) as Share[];
    return Promise.resolve(rows.map(({ json }) => JSON.parse(json) as PlanShare));
  },
  cautions: (limit) => {
    const sql = `SELECT batchId, receivedAt, number, text FROM cautions JOIN batches USING (batchId)
      ORDER BY arrival DESC, number LIMIT ?`;
    return Promise.resolve(db.prepare(sql).all(limit) as CautionRow[]);
  },
});

/** Puts a sitting's share in the place of what it brought before; nothing of a sitting that is void or of no plan. */
export function keepShare(db: Database, { sittingId, share }: Pick<SittingRow, 'sittingId' | 'share'>): void {
  db.prepare('DELETE FROM shares WHERE sittingId = ?').run(sittingId);
  if (share === undefined) return;
  const { planId, title } = share;
  db.prepare('INSERT INTO shares VALUES (?, ?, ?, ?)').run(sittingId, planId, title, JSON.stringify(share));
}

export function keepCautions(db: Database, batchId: string, cautions: readonly Caution[]): void {
  const insert = db.prepare('INSERT OR IGNORE INTO cautions VALUES (?, ?, ?)');
  for (const { number, text } of cautions) insert.run(batchId, number, text);
}
