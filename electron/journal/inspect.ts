import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { isTypedMark } from '#shared/record/typed-mark.ts';
import type { JournalSummary } from '#shared/wire/host/contract.ts';
import { amended, type Amendments } from './amendments.ts';
import { createBlocks, type Blocks } from './blocks.ts';
import { closed } from './closed.ts';
import { checkLine, type Owner } from './check-line.ts';
import { listedAfter, type Listed } from './listed.ts';
import { enrolled, type Roll } from './roll.ts';
import { findLines, type LineCodec } from './line-codec.ts';
import { UNDECIDED } from './tail-file.ts';

export type Problem = NonNullable<JournalSummary['problem']>;
/** What a journal file holds: its good part, where each line of it starts, and what is wrong after it. */
export type Inspection = {
  readonly head: Head;
  /** Byte offset of each good line. */
  readonly starts: number[];
  /** Digests of the good part's blocks; they grow on with the journal. */
  readonly blocks: Blocks;
  /** What of its opening does not stand any more. */
  readonly amendments: Amendments | undefined;
  readonly isClosed: boolean;
  readonly listed: Listed;
  /** Whom it names. */
  readonly roll: Roll | undefined;
  /** Bytes of the good part. */
  readonly length: number;
  readonly problem: Problem | null;
};

/** A journal that holds nothing, and has no problem. */
export const nothingFound = (): Inspection => ({
  ...{ head: EMPTY_HEAD, starts: [], blocks: createBlocks(), amendments: undefined, isClosed: false, listed: {} },
  ...{ roll: undefined, length: 0, problem: null },
});

/**
 * Follows the chain through a journal file. A tail that was never written whole is `torn_tail`: nothing in it was ever
 * acknowledged. A power cut leaves one without a newline, or with blocks of zeros in the last line that the file system had
 * reserved but not filled; a kill leaves a group of lines whose first byte was never decided. Anything else that does not read is damage and is named with its place.
 */
export function inspect(owner: Owner, file: Uint8Array, codec: LineCodec): Inspection {
  const work = inspecting(owner, file, codec);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some milliseconds each, for whoever lets others have their turn in between. */
export function* inspecting(owner: Owner, file: Uint8Array, codec: LineCodec): Generator<void, Inspection> {
  const { spans, end } = findLines(file);
  const starts: number[] = [];
  const blocks = createBlocks();
  let head = EMPTY_HEAD;
  let length = 0;
  let amendments: Amendments | undefined;
  let isClosed = false;
  let roll: Roll | undefined;
  const ends: string[] = [];
  /** Lines of this step, whose digest is made of them together. */
  const step: Buffer[] = [];
  const found = () => ({ head, starts, blocks, amendments, isClosed, listed: listedAfter({}, ends), roll, length });
  for (const [at, [from, to]] of spans.entries()) {
    // what does not decode reads like an empty line: it holds no entry
    const bytes = codec.open(at, file, from, to) ?? NO_LINE;
    const line = bytes.toString('utf8');
    // nine of ten lines are: they say nothing of the sitting itself or its people
    const isMark = isTypedMark(line);
    const next = checkLine(owner, head, line, isMark, bytes);
    if (!next.ok) {
      blocks.add(step);
      const stored = file.subarray(from, to);
      const isTorn = isUndecided(stored) || (stored.includes(0) && at === spans.length - 1);
      return { ...found(), problem: isTorn ? { kind: 'torn_tail', seq: at } : next.error };
    }
    head = next.value;
    starts.push(from);
    ends[ends.length === 0 ? 0 : 1] = line;
    step.push(bytes);
    if (!isMark) {
      amendments = amended(amendments, line);
      isClosed = closed(isClosed, line);
      roll = enrolled(roll, line);
    }
    length = to + 1;
    if (step.length < LINES_A_STEP) continue;
    blocks.add(step.splice(0));
    yield;
  }
  blocks.add(step);
  const problem: Problem | null = end < file.length ? { kind: 'torn_tail', seq: head.seq + 1 } : null;
  return { ...found(), problem };
}

const LINES_A_STEP = 256;
const NO_LINE = Buffer.alloc(0);

/** One byte is missing and the rest is there: a sector that was lost takes more than one. */
const isUndecided = (stored: Uint8Array): boolean => stored[0] === UNDECIDED && stored[1] !== UNDECIDED;
