import { invoke } from '#renderer/host/bridge.ts';
import { databaseOf, type Home } from '#renderer/data/home/load-home.ts';
import { databaseFailure, type DatabaseFailure } from '#renderer/data/store/database-failure.ts';
import { ASIDE, SEALED } from '#renderer/data/store/database.ts';
import { inStrict } from '#renderer/data/store/lines.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/** Deletes everything that was practised, in both copies. What a crash on the way leaves is practice, and may be cleared again. */
export async function clearPractice(home: Home): Promise<Result<null, HostFailure | DatabaseFailure>> {
  const cleared = await invoke('practice:clear', {});
  if (!cleared.ok) return cleared;
  try {
    await inStrict(databaseOf(home, true), [SEALED, ASIDE], (writing) => {
      for (const store of [SEALED, ASIDE]) writing.objectStore(store).clear();
    });
    return ok(null);
  } catch (cause) {
    return err(databaseFailure(cause));
  }
}
