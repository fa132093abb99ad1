import { createHash } from 'node:crypto';
import { BLOCK_LINES } from '#shared/record/blocks.ts';

/** The digests of a journal's blocks, made line by line while its chain is followed. */
export type Blocks = {
  readonly add: (line: string) => void;
  /** Of every block that is whole, in order. */
  readonly digests: () => readonly string[];
};

export function createBlocks(): Blocks {
  const digests: string[] = [];
  let running = createHash('sha256');
  let lines = 0;
  return {
    add: (line) => {
      running.update(`${line}\n`, 'utf8');
      lines += 1;
      if (lines % BLOCK_LINES !== 0) return;
      digests.push(running.digest('hex'));
      running = createHash('sha256');
    },
    digests: () => digests,
  };
}
