import { hashLine, join, readEntry, type ChainFailure, type Link, type ReadLine } from '#shared/record/chain.ts';
import { BLOCK_LINES } from '#shared/record/blocks.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';

/** A chain that grows by lines as they are read from the database, from the genesis on. */
export type GrowingChain = {
  readonly links: readonly Link[];
  /** Takes further lines; those of a block that is not whole yet wait. Answers what is wrong with the first that does not follow. */
  readonly add: (lines: readonly string[]) => Promise<ChainFailure | null>;
  /** Takes the lines that wait. */
  readonly end: () => ChainFailure | null;
};

/**
 * `vouched`: digests of the blocks whose chain the host has followed. Where the bytes here are the same, each line's hash is what
 * the next one carries; every other block is hashed line by line. The entries are read and checked in either case.
 */
export function growChain(vouched: readonly string[]): GrowingChain {
  const links: Link[] = [];
  let waiting: string[] = [];

  function take(lines: readonly ReadLine[], isVouched: boolean): ChainFailure | null {
    for (const [at, read] of lines.entries()) {
      const next = isVouched ? lines[at + 1]?.entry?.prev : undefined;
      const link = join(links.at(-1)?.head ?? EMPTY_HEAD, read, (line) => next ?? hashLine(line));
      if (!link.ok) return link.error;
      links.push(link.value);
    }
    return null;
  }

  async function takeBlock(lines: readonly string[]): Promise<ChainFailure | null> {
    const digest = vouched[links.length / BLOCK_LINES];
    const digesting = digest === undefined ? null : digestOf(lines);
    // the browser hashes beside this thread while the entries are read
    const read = lines.map(reading);
    return take(read, digesting !== null && (await digesting) === digest);
  }

  return {
    links,
    add: async (lines) => {
      waiting.push(...lines);
      while (waiting.length >= BLOCK_LINES) {
        const block = waiting.slice(0, BLOCK_LINES);
        waiting = waiting.slice(BLOCK_LINES);
        const failure = await takeBlock(block);
        if (failure !== null) return failure;
      }
      return null;
    },
    end: () => {
      const rest = waiting.map(reading);
      waiting = [];
      return take(rest, false);
    },
  };
}

const reading = (line: string): ReadLine => ({ line, entry: readEntry(line) });

/** A block's digest, natively. */
async function digestOf(lines: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', blockBytes(lines));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const encoder = new TextEncoder();
const NEWLINE = 0x0a;
/** What one unit of a text may take in UTF-8. */
const MOST_BYTES = 3;

/** The bytes of a block, line by line: joining them to one text first takes the browser five times as long. */
function blockBytes(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const room = lines.reduce((sum, line) => sum + line.length * MOST_BYTES + 1, 0);
  const bytes = new Uint8Array(room);
  let end = 0;
  for (const line of lines) {
    end += encoder.encodeInto(line, bytes.subarray(end)).written;
    bytes[end] = NEWLINE;
    end += 1;
  }
  return bytes.subarray(0, end);
}
