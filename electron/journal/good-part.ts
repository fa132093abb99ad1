import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { createBlocks, type Blocks } from './blocks.ts';
import { createSight, type Sight } from './seen.ts';
import { NOTHING_TOLD, toldAfter, type Told } from './told.ts';

/** All that was found in a journal's file up to the first line that does not follow. */
export type Good = {
  readonly head: Head;
  /** Byte offset of each line. */
  readonly starts: number[];
  /** Digests of its blocks; they grow on with the journal. */
  readonly blocks: Blocks;
  /** How its file was seen; it grows on with the journal. */
  readonly sight: Sight;
  readonly told: Told;
  /** Its first line and its last; none where it has no line. */
  readonly ends: readonly string[];
  /** Its bytes. */
  readonly length: number;
};

export const nothingGood = (): Good => ({
  ...{ head: EMPTY_HEAD, starts: [], blocks: createBlocks(), sight: createSight() },
  ...{ told: NOTHING_TOLD, ends: [], length: 0 },
});

/** A line that follows: it lies from there to there in the file, its newline excluded, and leads to `head`. */
export type GoodLine = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly isMark: boolean;
  readonly head: Head;
};

/** What digests are made of together is gathered for so many lines. */
const LINES_A_STEP = 256;

/** A good part that grows line by line behind what is known of it. */
export function growGood(file: Uint8Array, known: Good) {
  const { starts, blocks, sight } = known;
  let { head, told, ends, length } = known;
  let digested = length;
  const gathered: Uint8Array[] = [];

  function digest(): void {
    blocks.add(gathered.splice(0));
    sight.add(file.subarray(digested, length));
    digested = length;
  }
  return {
    head: (): Head => head,
    /** Answers whether it is time to let others have their turn. */
    take: (line: GoodLine): boolean => {
      ends = [ends[0] ?? line.text, line.text];
      if (!line.isMark) {
        told = toldAfter(told, line.text);
        sight.other(line.head.seq);
      }
      starts.push(line.from);
      gathered.push(line.bytes);
      head = line.head;
      length = line.to + 1;
      if (gathered.length < LINES_A_STEP) return false;
      digest();
      return true;
    },
    good: (): Good => {
      digest();
      return { head, starts, blocks, sight, told, ends, length };
    },
  };
}
