import type { HostFailure, HostFailureKind } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { afterWrong, NO_TRIES, secondsLeft, settle, type Tries } from './pin-lock.ts';

/** Where the wrong ones are counted; `note` answers even where the disk takes nothing, or that would keep people from their records. */
export type TriesCount = {
  readonly read: () => Tries | Promise<Tries>;
  readonly note: (tries: Tries) => Promise<void>;
};

/** The wait stops growing at four minutes: whoever plays at a door must not keep a room from its exam. */
const MOST_DOUBLINGS = 3;

/**
 * What `look` finds, which is null for a wrong passphrase; it is not asked while a wait lasts. A wrong one answers `wrong`, from
 * the fifth on `passphrase_locked` with its seconds.
 */
export async function tryPassphrase<T>(
  { read, note }: TriesCount,
  moment: number,
  wrong: HostFailureKind,
  look: () => Promise<T | null>,
): Promise<Result<T, HostFailure>> {
  const known = await read();
  const tries = settle(known, moment);
  // kept, or after a restart the wait would begin anew with every look
  if (tries.lastAt !== known.lastAt) await note(tries);
  const seconds = secondsLeft(tries, moment, MOST_DOUBLINGS);
  if (seconds > 0) return err({ kind: 'passphrase_locked', detail: { seconds } });
  // on the disk before it is looked at: pulling the plug is no way round the count
  const counted = afterWrong(tries, moment);
  await note(counted);
  const found = await look();
  if (found !== null) {
    await note(NO_TRIES);
    return ok(found);
  }
  const wait = secondsLeft(counted, moment, MOST_DOUBLINGS);
  return err(wait > 0 ? { kind: 'passphrase_locked', detail: { seconds: wait } } : { kind: wrong });
}
