import type { Database } from '#renderer/data/store/database.ts';
import { createSitting, type OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { forge } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { ok, type Result } from '#shared/base/result.ts';

/** Opens a new log with the sitting as its genesis and records what stands in it from the start; both copies, in order. */
export async function beginSitting(
  db: Database,
  sitting: Sitting,
  bodies: readonly Body[],
): Promise<Result<string, OpenSittingFailure>> {
  const { sittingId: log, stationId: station, practice } = sitting;
  const where = {
    log,
    station,
    actor: null,
    high: null,
    at: new Date().toISOString(),
    elapsed: Math.round(performance.now()),
  };
  const genesis = forge(EMPTY_HEAD, { type: 'sitting_opened', sitting }, where);
  if (!genesis.ok) return genesis;
  const opened = await createSitting(db, { log, station, practice }, genesis.value);
  if (!opened.ok) return opened;
  for (const body of bodies) {
    const recorded = await opened.value.log.record(body, null);
    if (!recorded.ok) return recorded;
  }
  return ok(log);
}
