import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import type { JournalSummary } from '#shared/host/contract.ts';
import { checkLine, type Owner } from './check-line.ts';
import { decodeLine, findLines } from './line-codec.ts';

export type Problem = NonNullable<JournalSummary['problem']>;
/** What a journal file holds: its good part, where each line of it starts, and what is wrong after it. */
export type Inspection = {
  readonly head: Head;
  /** Byte offset of each good line. */
  readonly starts: number[];
  /** Bytes of the good part. */
  readonly length: number;
  readonly problem: Problem | null;
};

/**
 * Follows the chain through a journal file. A tail that was never written whole, as a power cut leaves it (no newline,
 * or blocks of zeros that the file system had reserved but not filled), is `torn_tail`: nothing in it was ever
 * acknowledged. Anything else that does not read is damage and is named with its place.
 */
export function inspect(owner: Owner, file: Uint8Array): Inspection {
  const { spans, end } = findLines(file);
  const starts: number[] = [];
  let head = EMPTY_HEAD;
  let length = 0;
  for (const [from, to] of spans) {
    const stored = file.subarray(from, to);
    const next = checkLine(owner, head, decodeLine(stored));
    if (!next.ok) {
      const problem = stored.includes(0) ? ({ kind: 'torn_tail', seq: next.error.seq } as const) : next.error;
      return { head, starts, length, problem };
    }
    head = next.value;
    starts.push(from);
    length = to + 1;
  }
  return { head, starts, length, problem: end < file.length ? { kind: 'torn_tail', seq: head.seq + 1 } : null };
}
