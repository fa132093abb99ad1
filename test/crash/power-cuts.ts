import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Blows } from './blows.ts';
import { allStopped, signalAll } from './processes.ts';
import { smallDisk } from './small-disk.ts';

const MEGABYTES = 384;
/** Long enough to fill a block: its name and its bytes would both have to survive. */
const UNSYNCED = 'never flushed'.repeat(1000);

/**
 * The power goes: every process is stopped in its tracks, the disk is copied as far as anything has been written to it, and
 * the app starts again on the copy. What only the page cache held is gone, which a file written without a flush proves.
 */
export function powerCuts(): Promise<Blows> {
  const disk = smallDisk(MEGABYTES);
  let cuts = 0;
  let unsyncedGone = 0;
  return Promise.resolve({
    home: disk.mount,
    strike: async ({ app }) => {
      const probe = join(disk.mount, `unsynced-${cuts}`);
      writeFileSync(probe, UNSYNCED);
      const pids = app.processes();
      signalAll(pids, 'SIGSTOP');
      await allStopped(pids);
      disk.copyPlatter();
      await app.kill('all');
      disk.swap();
      cuts += 1;
      if (!existsSync(probe) || readFileSync(probe, 'utf8') !== UNSYNCED) unsyncedGone += 1;
      return 'power';
    },
    figures: () => ({ unsyncedGone }),
    end: async () => disk.remove(),
  });
}
