import { createHash } from 'node:crypto';
import { BLOCK_LINES } from '#shared/record/blocks.ts';

/** The digests of a journal's blocks, made while its chain is followed. */
export type Blocks = {
  /** Lines in UTF-8. */
  readonly add: (lines: readonly Uint8Array[]) => void;
  /** Of every block that is whole, in order. */
  readonly digests: () => readonly string[];
};

const NEWLINE = 0x0a;
/** What lines are joined in: to be given memory for each of a journal's blocks takes longer than to digest it. */
let desk = Buffer.alloc(0);

/** Lines with a newline behind each, until others are joined. */
function joined(lines: readonly Uint8Array[]): Buffer {
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (desk.length < length) desk = Buffer.alloc(2 * length);
  let end = 0;
  for (const line of lines) {
    desk.set(line, end);
    end += line.length;
    desk[end] = NEWLINE;
    end += 1;
  }
  return desk.subarray(0, end);
}

/** `known`: the digests of the blocks before the first line that is added. */
export function createBlocks(known: readonly string[] = []): Blocks {
  const digests = [...known];
  let running = createHash('sha256');
  let lines = 0;
  return {
    add: (fresh) => {
      for (let from = 0; from < fresh.length;) {
        const part = fresh.slice(from, from + BLOCK_LINES - (lines % BLOCK_LINES));
        running.update(joined(part));
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
