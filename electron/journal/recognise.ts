import type { Stepwise } from '#shared/base/stepwise.ts';
import { BLOCK_LINES } from '#shared/record/blocks.ts';
import { createBlocks } from './blocks.ts';
import type { Good } from './good-part.ts';
import type { LineCodec, Span } from './line-codec.ts';
import { createSight, type Seen } from './seen.ts';
import { NOTHING_TOLD, toldAfter } from './told.ts';

/** Some milliseconds of digesting. */
const BYTES_A_STEP = 4 << 20;

/**
 * The good part that was seen in a file, where it begins with the same bytes; null where it does not. In steps of some milliseconds
 * each. Only what the digest can't tell is unsealed: the lines that are no marks, those of the last block, the first and the last.
 */
export function* recognising(
  file: Uint8Array,
  spans: readonly Span[],
  codec: LineCodec,
  { bytes, digest, head, blocks: digests, others }: Seen,
): Stepwise<Good | null> {
  if (file.length < bytes) return null;
  const sight = createSight();
  for (let at = 0; at < bytes; at += BYTES_A_STEP) {
    sight.add(file.subarray(at, Math.min(at + BYTES_A_STEP, bytes)));
    yield;
  }
  if (sight.digest() !== digest) return null;

  const unopened: number[] = [];
  const lineAt = (seq: number): Buffer => {
    const [from, to] = spans[seq] ?? [0, 0];
    const line = codec.open(seq, file, from, to);
    if (line === null) unopened.push(seq);
    return line ?? NO_LINE;
  };
  let told = NOTHING_TOLD;
  for (const [at, seq] of others.entries()) {
    told = toldAfter(told, lineAt(seq).toString('utf8'));
    sight.other(seq);
    if (at % LINES_A_STEP === LINES_A_STEP - 1) yield;
  }
  const blocks = createBlocks(digests);
  for (let seq = digests.length * BLOCK_LINES; seq <= head.seq; seq += 1) blocks.add([lineAt(seq)]);
  const starts = spans.slice(0, head.seq + 1).map(([from]) => from);
  const ends = [lineAt(0), lineAt(head.seq)].map((line) => line.toString('utf8'));
  // the same bytes open as they did; where they do not, nothing that was seen counts
  return unopened.length === 0 ? { head, starts, blocks, sight, told, ends, length: bytes } : null;
}

const LINES_A_STEP = 256;
const NO_LINE = Buffer.alloc(0);
