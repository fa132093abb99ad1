import { atOnce, type Stepwise } from '#shared/base/stepwise.ts';
import { isTypedMark } from '#shared/record/typed-mark.ts';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import { checkLine, type Owner } from './check-line.ts';
import { growGood, nothingGood, type Good } from './good-part.ts';
import { findLines, type LineCodec } from './line-codec.ts';
import { recognising } from './recognise.ts';
import type { Seen } from './seen.ts';
import { UNDECIDED } from './tail-file.ts';

export type Problem = NonNullable<JournalSummary['problem']>;
/** What a journal file holds: its good part, and what is wrong after it. */
export type Inspection = Good & { readonly problem: Problem | null };

/** A journal that holds nothing, and has no problem. */
export const nothingFound = (): Inspection => ({ ...nothingGood(), problem: null });

/**
 * Follows the chain through a journal file. A tail that was never written whole is `torn_tail`: nothing in it was ever
 * acknowledged. A power cut leaves one without a newline, or with blocks of zeros in the last line that the file system had
 * reserved but not filled; a kill leaves a group of lines whose first byte was never decided. Anything else that does not read is damage and is named with its place.
 */
export function inspect(owner: Owner, file: Uint8Array, codec: LineCodec): Inspection {
  return atOnce(inspecting(owner, file, codec));
}

/**
 * The same in steps of some milliseconds each, for whoever lets others have their turn in between. `seen`: what this file was found to
 * be before; where it still begins so, it is followed from there on.
 */
export function* inspecting(
  owner: Owner,
  file: Uint8Array,
  codec: LineCodec,
  seen: Seen | null = null,
): Stepwise<Inspection> {
  const { spans, end } = findLines(file);
  const known = seen === null ? null : yield* recognising(file, spans, codec, seen);
  const part = growGood(file, known ?? nothingGood());
  for (const [at, [from, to]] of spans.entries()) {
    if (at <= part.head().seq) continue;
    // what does not decode reads like an empty line: it holds no entry
    const bytes = codec.open(at, file, from, to) ?? NO_LINE;
    const text = bytes.toString('utf8');
    // nine of ten lines are: they say nothing of the sitting itself or its people
    const isMark = isTypedMark(text);
    const next = checkLine(owner, part.head(), text, isMark, bytes);
    if (!next.ok) {
      const stored = file.subarray(from, to);
      const isTorn = isUndecided(stored) || (stored.includes(0) && at === spans.length - 1);
      return { ...part.good(), problem: isTorn ? { kind: 'torn_tail', seq: at } : next.error };
    }
    if (part.take({ from, to, text, bytes, isMark, head: next.value })) yield;
  }
  const problem: Problem | null = end < file.length ? { kind: 'torn_tail', seq: part.head().seq + 1 } : null;
  return { ...part.good(), problem };
}

const NO_LINE = Buffer.alloc(0);

/** One byte is missing and the rest is there: a sector that was lost takes more than one. */
const isUndecided = (stored: Uint8Array): boolean => stored[0] === UNDECIDED && stored[1] !== UNDECIDED;
