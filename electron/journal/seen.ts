import { createHash } from 'node:crypto';
import { BLOCK_LINES } from '#shared/record/blocks.ts';
import type { Head } from '#shared/record/entry.ts';

/**
 * What the good part of a journal's file was found to be when it was followed line by line. A file that begins with the same bytes,
 * told by their SHA-256, begins with the same lines, each of which was unsealed and found to follow the one before: it takes a
 * fiftieth of the time to see that than to unseal them again. It holds where it is kept as safely as the key that seals the lines.
 */
export type Seen = {
  readonly bytes: number;
  readonly digest: string;
  readonly head: Head;
  /** The digests of the good part's whole blocks (`shared/record/blocks.ts`). */
  readonly blocks: readonly string[];
  /** The lines that are no typed marks, by their place: what they tell is read anew, so that nobody's name is kept here. */
  readonly others: readonly number[];
};

/** Shorter journals are unsealed in some milliseconds. */
const LEAST_LINES = BLOCK_LINES;

/** The good part of a file as it is followed. */
export type Sight = {
  /** Takes the bytes that come next. */
  readonly add: (bytes: Uint8Array) => void;
  /** Notes a line that is no mark. */
  readonly other: (seq: number) => void;
  /** The digest of all bytes so far. */
  readonly digest: () => string;
  /** What was seen, whose last line is that of `head`; null where it is too little to be worth it. */
  readonly seen: (head: Head, bytes: number, blocks: readonly string[]) => Seen | null;
};

export function createSight(): Sight {
  const running = createHash('sha256');
  const others: number[] = [];
  const digest = (): string => running.copy().digest('hex');
  return {
    add: (bytes) => void running.update(bytes),
    other: (seq) => void others.push(seq),
    digest,
    seen: (head, bytes, blocks) =>
      head.seq + 1 < LEAST_LINES ? null : { bytes, digest: digest(), head, blocks: [...blocks], others: [...others] },
  };
}
