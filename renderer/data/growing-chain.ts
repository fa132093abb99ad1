import { hashLine, join, readEntry, type ChainFailure, type Link, type ReadLine } from '#shared/record/chain.ts';
import { BLOCK_LINES } from '#shared/record/blocks.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { forAMoment, inTurns } from '#renderer/turns/in-turns.ts';
import { turn } from '#renderer/turns/turn.ts';
import type { Stepwise } from '#shared/base/stepwise.ts';

/** A chain that grows by lines as they are read from the database, from the genesis on. */
export type GrowingChain = {
  readonly links: readonly Link[];
  /** Takes the digests of further blocks, of the bytes that their lines are read from; they come before the last of those lines. */
  readonly hold: (digests: readonly string[]) => void;
  /** Takes the lines of one more row; those of a block that is not whole yet wait. Answers what is wrong with the first that does not follow. */
  readonly add: (lines: readonly string[]) => Promise<ChainFailure | null>;
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
  const digests: string[] = [];
  /** So many blocks were taken whose lines have the hash that the next one carries. */
  let believed = 0;
  let waiting: string[] = [];

  function* taking(lines: readonly string[], isBlock: boolean): Stepwise<ChainFailure | null> {
    const read: ReadLine[] = [];
    for (const line of lines) {
      read.push({ line, entry: readEntry(line) });
      if (line.length > LONG || read.length % LINES_A_STEP === 0) yield;
    }
    for (const [at, one] of read.entries()) {
      const next = isBlock ? read[at + 1]?.entry?.prev : undefined;
      const link = join(links.at(-1)?.head ?? EMPTY_HEAD, one, (line) => next ?? hashLine(line));
      if (!link.ok) return link.error;
      links.push(link.value);
    }
    return null;
  }

  /** A block of marks takes some milliseconds; one that holds a roster has the page's turn in between. */
  async function take(lines: readonly string[], isBlock: boolean): Promise<ChainFailure | null> {
    const work = taking(lines, isBlock);
    const done = forAMoment(work);
    return done === null ? inTurns(work) : done.answer;
  }

  function takeBlock(lines: readonly string[]): Promise<ChainFailure | null> {
    if (vouched !== null) believed += 1;
    return take(lines, vouched !== null);
  }

  /** The first line whose hash is not what the next one carries, in a block that nobody vouches for. */
  async function broken(): Promise<ChainFailure | null> {
    const known = (await vouched) ?? [];
    for (let block = 0; block < believed; block += 1) {
      if (digests[block] !== undefined && digests[block] === known[block]) continue;
      const from = block * BLOCK_LINES;
      const at = links.slice(from, from + BLOCK_LINES).findIndex(({ line, head }) => hashLine(line) !== head.hash);
      if (at >= 0) return { kind: 'chain_broken', seq: from + at + 1 };
      await turn();
    }
    return null;
  }

  return {
    links,
    hold: (some) => void digests.push(...some),
    add: async (lines) => {
      waiting.push(...lines);
      while (waiting.length >= BLOCK_LINES) {
        const block = waiting.slice(0, BLOCK_LINES);
        waiting = waiting.slice(BLOCK_LINES);
        const failure = await takeBlock(block);
        if (failure !== null) return (await broken()) ?? failure;
      }
      return null;
    },
    end: async () => {
      const rest = waiting;
      waiting = [];
      const failure = await take(rest, false);
      return (await broken()) ?? failure;
    },
  };
}

/** Characters of a line that alone may take milliseconds to read: a roster's. */
const LONG = 20_000;
const LINES_A_STEP = 64;
