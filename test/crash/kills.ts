import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Blows } from './blows.ts';
import type { Part } from './crash-app.ts';

/** kill -9 of the page, of the host, or of everything. */
export async function kills(): Promise<Blows> {
  const home = await mkdtemp(join(tmpdir(), 'kaoping-crash-'));
  const counts = { renderer: 0, host: 0, all: 0 };
  return {
    home,
    strike: async ({ app, random }) => {
      const part = random.pick<Part>(['renderer', 'host', 'all']);
      await app.kill(part);
      counts[part] += 1;
      return part;
    },
    figures: () => counts,
    end: () => rm(home, { recursive: true, force: true }),
  };
}
