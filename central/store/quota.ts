import type { Database } from './database.ts';
import type { Quota } from './port.ts';

/** Bytes of batches kept of one station where its keeper said nothing else: some hundreds of full days. */
const QUOTA = 1_000_000_000;
/** What the database keeps around each of them; a thousand batches of one entry would cost nothing else. */
const AROUND = 2048;

/** How much a station's batches take, those that the keeper took out of a sitting among them, and may take. */
export function quotaOf(db: Database, stationId: string): Quota {
  const row = db
    .prepare(
      `SELECT coalesce(sum(size + ${AROUND}), 0) AS used, (SELECT quota FROM stations WHERE stationId = @stationId) AS quota
       FROM (SELECT size FROM batches WHERE stationId = @stationId
             UNION ALL SELECT size FROM released WHERE stationId = @stationId)`,
    )
    .get({ stationId }) as { readonly used: number; readonly quota: number | null };
  return { used: row.used, limit: row.quota ?? QUOTA };
}

/** Whether so many bytes more have room. */
export const hasRoom = ({ used, limit }: Quota, bytes: number): boolean => used + bytes + AROUND <= limit;
