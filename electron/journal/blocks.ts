import { createHash } from 'node:crypto';
import { BLOCK_LINES } from '#shared/record/blocks.ts';

/** The digests of a journal's blocks, made while its chain is followed. */
export type Blocks = {
  readonly add: (lines: readonly string[]) => void;
  /** Of every block that is whole, in order. */
  readonly digests: () => readonly string[];
};

export function createBlocks(): Blocks {
  const digests: string[] = [];
  let running = createHash('sha256');
  let lines = 0;
  return {
    add: (fresh) => {
      for (let from = 0; from < fresh.length;) {
        const part = fresh.slice(from, from + BLOCK_LINES - (lines % BLOCK_LINES));
        running.update(`${part.join('\n')}\n`, 'utf8');
        from += part.length;
        lines += part.length;
        if (lines % BLOCK_LINES !== 0) continue;
        digests.push(running.digest('hex'));
        running = createHash('sha256');
      }
    },
    digests: () => digests,
  };
}
