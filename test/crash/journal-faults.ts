import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Blows } from './blows.ts';

const faultyDisk = pathToFileURL(join(import.meta.dirname, 'faulty-disk.mjs')).href;
/** How long a fault is waited for while marks are typed, and how long somebody types on after it, in ms. */
const WAIT_MS = 15_000;
const AFTER_MS = [0, 400] as const;

/** A fault at any write boundary of the journal: refused, half written, not flushed, or the host dies right there. */
export async function journalFaults(): Promise<Blows> {
  const home = await mkdtemp(join(tmpdir(), 'kaoping-crash-'));
  const counts: Record<string, number> = {};
  return {
    home,
    hostArgs: ['--import', faultyDisk],
    strike: async ({ app, random }) => {
      const end = Date.now() + WAIT_MS;
      const met = () => /fault: (.+)/.exec(app.hostSaid())?.[1];
      while (met() === undefined && Date.now() < end) await new Promise((done) => setTimeout(done, 10));
      await new Promise((done) => setTimeout(done, random.between(...AFTER_MS)));
      const fault = met() ?? 'no fault';
      counts[fault] = (counts[fault] ?? 0) + 1;
      await app.kill('host');
      return fault;
    },
    figures: () => counts,
    end: () => rm(home, { recursive: true, force: true }),
  };
}
