import { databaseFailure, Stalled } from '#renderer/data/store/database-failure.ts';
import { LATE, withinTime } from '#renderer/data/store/within-time.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import {
  AGAIN_MS,
  databaseOf,
  latestFirst,
  LISTING_MS,
  loadHome,
  type BrokenStore,
  type Home,
  type HomeFailure,
} from './load-home.ts';
import { countSittings, type SittingSummary } from './sitting-summary.ts';

/**
 * The same with what the databases know beside the journals: how far each sitting reaches in them, and sittings that have no journal
 * here. Databases that can't be walked through are opened once more.
 */
export async function completeHome(listed: Home): Promise<Result<Home, HomeFailure>> {
  const whole = await counted(listed);
  if (whole.ok || whole.error.failure.kind !== 'database_unreadable') return whole;
  await new Promise((resume) => setTimeout(resume, AGAIN_MS));
  const again = await loadHome();
  return again.ok ? counted(again.value) : again;
}

async function counted(home: Home): Promise<Result<Home, BrokenStore>> {
  const sittings: SittingSummary[] = [];
  for (const practice of [false, true]) {
    const db = databaseOf(home, practice);
    try {
      const listed = home.sittings.filter((one) => one.practice === practice);
      const some = await withinTime(countSittings(db, practice, listed), LISTING_MS);
      if (some === LATE) throw new Stalled(LISTING_MS);
      sittings.push(...some);
    } catch (cause) {
      // the next try should not meet the connection that failed
      db.close();
      return err({ kind: 'store_broken', failure: databaseFailure(cause), areas: [practice], store: home.store });
    }
  }
  return ok({ ...home, sittings: latestFirst(sittings) });
}
