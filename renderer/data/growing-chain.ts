import { hashLine, join, readEntry, type ChainFailure, type Link, type ReadLine } from '#shared/record/chain.ts';
import { BLOCK_LINES } from '#shared/record/blocks.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { createBlockBytes } from './block-bytes.ts';
import type { RowText } from './store/seal.ts';
import { turn } from '#renderer/turns/turn.ts';

/** A chain that grows by lines as they are read from the database, from the genesis on. */
export type GrowingChain = {
  readonly links: readonly Link[];
  /** Takes the lines of one more row; those of a block that is not whole yet wait. Answers what is wrong with the first that does not follow. */
  readonly add: (text: RowText) => Promise<ChainFailure | null>;
  /** Takes the lines that wait, and holds all against what is vouched for. */
  readonly end: () => Promise<ChainFailure | null>;
};

/**
 * `vouched`: digests of the blocks whose chain the host has followed, where it is asked for them; it may still be reading its journal
 * while lines are taken here. Where the bytes of a block are the same, each line's hash is what the next one carries; the lines of
 * every other block are hashed one by one at the end. The entries are read and checked in either case.
 */
export function growChain(vouched: Promise<readonly string[]> | null): GrowingChain {
  const links: Link[] = [];
  /** Of the blocks whose lines have the hash that the next one carries. */
  const digests: Promise<string>[] = [];
  const bytes = createBlockBytes();
  let waiting: string[] = [];

  function take(lines: readonly string[], isBlock: boolean): ChainFailure | null {
    const read = lines.map(reading);
    for (const [at, one] of read.entries()) {
      const next = isBlock ? read[at + 1]?.entry?.prev : undefined;
      const link = join(links.at(-1)?.head ?? EMPTY_HEAD, one, (line) => next ?? hashLine(line));
      if (!link.ok) return link.error;
      links.push(link.value);
    }
    return null;
  }

  function takeBlock(lines: readonly string[]): ChainFailure | null {
    // the browser hashes beside this thread while the entries are read
    if (vouched !== null) digests.push(digestOf(bytes.take(BLOCK_LINES)));
    return take(lines, vouched !== null);
  }

  /** The first line whose hash is not what the next one carries, in a block that nobody vouches for. */
  async function broken(): Promise<ChainFailure | null> {
    const known = (await vouched) ?? [];
    for (const [block, digest] of digests.entries()) {
      if ((await digest) === known[block]) continue;
      const from = block * BLOCK_LINES;
      const at = links.slice(from, from + BLOCK_LINES).findIndex(({ line, head }) => hashLine(line) !== head.hash);
      if (at >= 0) return { kind: 'chain_broken', seq: from + at + 1 };
      await turn();
    }
    return null;
  }

  return {
    links,
    add: async (row) => {
      waiting.push(...row.lines);
      if (vouched !== null) bytes.add(row.bytes, row.lines.length);
      while (waiting.length >= BLOCK_LINES) {
        const block = waiting.slice(0, BLOCK_LINES);
        waiting = waiting.slice(BLOCK_LINES);
        const failure = takeBlock(block);
        if (failure !== null) return (await broken()) ?? failure;
      }
      return null;
    },
    end: async () => {
      const rest = waiting;
      waiting = [];
      const failure = take(rest, false);
      return (await broken()) ?? failure;
    },
  };
}

const reading = (line: string): ReadLine => ({ line, entry: readEntry(line) });

/** A block's digest, natively, over the bytes that were unsealed: making them of its lines anew takes as long as the digest. */
async function digestOf(block: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', block);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
