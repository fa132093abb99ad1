import { isAbsolute, resolve } from 'node:path';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { StickPlace } from '#shared/wire/host/stick.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { errorCode, isMissing } from '../files/disk-failure.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { findPlaces } from '../stick/find-places.ts';
import { patient, realStick, StickSilent, type StickDisk } from '../stick/stick-disk.ts';
import { checkContents, type Checked } from './check.ts';
import { openStick } from './open-stick.ts';
import type { TakeoverTries } from './takeover-tries.ts';

/** Third copies on sticks as something to go on from. */
export type StickSource = {
  readonly find: (folder: string) => Promise<Result<StickPlace[], HostFailure>>;
  /** Opens one that was found last and holds it against itself, as a backup is. */
  readonly open: (
    place: string,
    passphrase: string,
    progress: (done: number, total: number) => void,
  ) => Promise<Result<Checked, HostFailure>>;
};
type Ports = {
  readonly root: string;
  readonly guard: KeyGuard;
  readonly now: () => Date;
  readonly tries: TakeoverTries;
  readonly disk?: StickDisk;
  readonly limitMs?: number;
};

/** How long a stick may take for one answer. */
const LIMIT_MS = 20_000;

export function createStickSource({ root, guard, now, tries, ...ports }: Ports): StickSource {
  const disk = patient(ports.disk ?? realStick, ports.limitMs ?? LIMIT_MS);
  let found: readonly StickPlace[] = [];
  return {
    find: async (folder) => {
      if (!isAbsolute(folder)) return err({ kind: 'stick_folder_missing' });
      try {
        const places = await findPlaces(disk, resolve(folder));
        found = places;
        return places.length === 0 ? err({ kind: 'stick_no_copy' }) : ok(places);
      } catch (error) {
        if (isMissing(error) || errorCode(error) === 'ENOTDIR') return err({ kind: 'stick_folder_missing' });
        if (error instanceof StickSilent || errorCode(error) !== undefined) return err({ kind: 'stick_unreadable' });
        throw error;
      }
    },
    open: async (place, passphrase, progress) => {
      const known = found.find((one) => one.place === place);
      if (known === undefined) return err({ kind: 'bad_input' });
      if (known.problem !== null) return err({ kind: known.problem });
      const gathered = await openStick({ root, disk, now, tries, progress }, place, passphrase);
      if (!gathered.ok) return gathered;
      const { problems, keysLost } = gathered.value;
      const checked = checkContents(guard, gathered.value, { source: 'stick', createdAt: null, problems, keysLost });
      return checked.ok ? checked : err({ kind: 'stick_part_damaged', detail: { name: checked.error.name } });
    },
  };
}
