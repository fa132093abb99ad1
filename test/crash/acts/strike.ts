import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the host's disk strikes: the first three kill it at the operation, the others refuse until a person has put it right. */
export const STRIKES = ['killed-before', 'full', 'killed-after', 'broken', 'killed-halfway', 'read-only'] as const;
export type Strike = (typeof STRIKES)[number];
export const isKill = (strike: Strike): boolean => strike.startsWith('killed');

/** What is loaded into the host, in Node and in Electron alike. */
export const HOOK = join(import.meta.dirname, '..', 'strike-disk.cjs');

/** The disk that strikes, as the series commands it: through files that the host reads and writes. */
export type StrikingDisk = {
  readonly env: Readonly<Record<string, string>>;
  /** From here on operations are counted anew, and the `at`-th is struck. */
  readonly arm: (strike: Strike, at: number) => void;
  /** Everything works; operations are counted anew. */
  readonly calm: () => void;
  /** What was struck since it was armed, or null. */
  readonly fired: () => string | null;
  /** How many operations there were since. */
  readonly operations: () => number;
};

export function strikingDisk(folder: string): StrikingDisk {
  const order = join(folder, 'strike');
  let acts = 0;
  const command = (kind: Strike, at: number): void => {
    acts += 1;
    rmSync(`${order}.fired`, { force: true });
    writeFileSync(order, JSON.stringify({ id: String(acts), at, kind }));
  };
  const read = (name: string): string => {
    try {
      return readFileSync(`${order}.${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  return {
    env: { KAOPING_STRIKE: order },
    arm: command,
    calm: () => command('broken', 0),
    fired: () => {
      const [id, ...said] = read('fired').split(' ');
      return id === String(acts) ? said.join(' ').replace(/\/\S*\/(?=\S)/, '') : null;
    },
    operations: () => {
      const [id, count] = read('count').split(' ');
      return id === String(acts) ? Number(count) : 0;
    },
  };
}
