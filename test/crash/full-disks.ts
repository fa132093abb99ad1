import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Blows } from './blows.ts';
import { smallDisk } from './small-disk.ts';

const MEGABYTES = 384;
/** How long somebody goes on typing on the full disk, and how often it is filled again meanwhile, in ms. */
const FULL_MS = [500, 2500] as const;
const AGAIN_MS = 40;
/** A page that does not answer for so long has frozen. */
const FROZEN_MS = 5000;

/** The disk fills up while somebody types, and stays full; then everything is killed and space is made. */
export function fullDisks(): Promise<Blows> {
  const disk = smallDisk(MEGABYTES);
  const filler = join(disk.mount, 'filler');
  let frozen = 0;
  let greenWhileFull = 0;
  return Promise.resolve({
    home: disk.mount,
    strike: async ({ app, random, green }) => {
      fill(filler);
      const before = green();
      const end = Date.now() + random.between(...FULL_MS);
      while (Date.now() < end) {
        fill(filler);
        await new Promise((done) => setTimeout(done, AGAIN_MS));
      }
      const answered = await Promise.race([
        app
          .page()
          .evaluate(() => true)
          .catch(() => false),
        new Promise<boolean>((done) => setTimeout(done, FROZEN_MS, false)),
      ]);
      if (!answered) frozen += 1;
      greenWhileFull += green() - before;
      const { bavail } = statfsSync(disk.mount);
      await app.kill('all');
      rmSync(filler);
      return `full disk (${bavail} blocks free)`;
    },
    figures: () => ({ frozen, greenWhileFull }),
    end: async () => disk.remove(),
  });
}

/** Takes every block there is. */
function fill(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (let size = 4 * 1024 * 1024; size >= 1; size = size >> 2) writeUntilFull(file, Buffer.alloc(size));
  } finally {
    closeSync(file);
  }
}

function writeUntilFull(file: number, chunk: Buffer): void {
  try {
    while (writeSync(file, chunk) === chunk.length);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
