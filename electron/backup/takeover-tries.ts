import { createHash } from 'node:crypto';
import type { HostFailure, HostFailureKind } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { SealedBackup } from '#shared/wire/backup/container.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { takeoverTriesOf } from '../anchors/names.ts';
import { tryPassphrase } from '../keys/counted-tries.ts';
import { NEARLY_LOCKED, NO_TRIES } from '../keys/pin-lock.ts';
import type { VaultFile } from '../vault/vault-file.ts';

type Ports = {
  readonly anchors: Pick<Anchors, 'tries' | 'count' | 'unsure'>;
  readonly now: () => Date;
};

/** Tries at one sealed thing that came from elsewhere: what `look` finds, null for a wrong passphrase. */
export type TakeoverTries = <T>(
  target: string,
  wrong: HostFailureKind,
  look: () => Promise<T | null>,
) => Promise<Result<T, HostFailure>>;

/**
 * Counts the tries at a stick's or a backup's passphrase under the seal of this computer, a count for each: opening one's own stick in
 * between gives no fresh tries at another's. Where earlier counts were lost, one try is left before the wait.
 */
export const createTakeoverTries =
  ({ anchors, now }: Ports): TakeoverTries =>
  (target, wrong, look) => {
    const name = takeoverTriesOf(target);
    const count = {
      read: () => anchors.tries(name) ?? (anchors.unsure ? NEARLY_LOCKED : NO_TRIES),
      // a disk that takes nothing keeps nobody from going on: then it counts for as long as the app runs
      note: (tries: typeof NO_TRIES) => anchors.count(name, tries).catch(() => undefined),
    };
    return tryPassphrase(count, now().getTime(), wrong, look);
  };

/** For whoever has just written what is opened, and holds its passphrase. */
export const uncounted: TakeoverTries = async (_target, wrong, look) => {
  const found = await look();
  return found === null ? err({ kind: wrong }) : ok(found);
};

/** What exactly is guessed at: other bytes in any of it open under no passphrase, so no copy of it has a count of its own. */
export const vaultTarget = ({ kdf, underPassphrase }: VaultFile): string => {
  const bytes = [kdf.salt, underPassphrase].map((text) => Buffer.from(text, 'base64').toString('hex'));
  return digestOf([kdf.N, kdf.r, kdf.p, ...bytes].join('\n'));
};
export const backupTarget = ({ lock, sealed }: SealedBackup): string => digestOf(lock, '\n', sealed);

function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
