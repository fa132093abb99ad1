import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { LineCodec } from './line-codec.ts';
import type { TailFile } from './tail-file.ts';

/** A page never carries more than this many bytes of lines, so that reading a long log can't fill the memory. */
const PAGE_BYTES = 4_000_000;

/** Reads lines back by their number. A line that no longer reads since the journal was checked ends it with its number. */
export type ReadLines = (fromSeq: number, limit: number) => Promise<Result<string[], HostFailure>>;

/** `starts`: the offset of every line in the file, which the journal adds to as it grows. */
export function lineReader(file: TailFile, starts: readonly number[], codec: LineCodec): ReadLines {
  const endOf = (index: number): number => starts[index] ?? file.length();
  return async (fromSeq, limit) => {
    const from = starts[fromSeq];
    if (from === undefined) return ok([]);
    let to = Math.min(fromSeq + limit, starts.length);
    // halves the page until it fits; one line always does
    while (to > fromSeq + 1 && endOf(to) - from > PAGE_BYTES) to = fromSeq + Math.ceil((to - fromSeq) / 2);
    const bytes = await file.read(from, endOf(to));
    const lines: string[] = [];
    for (let seq = fromSeq; seq < to; seq += 1) {
      const line = codec.decode(seq, bytes.subarray(endOf(seq) - from, endOf(seq + 1) - 1 - from));
      if (line === null) return err({ kind: 'journal_damaged', detail: { seq } });
      lines.push(line);
    }
    return ok(lines);
  };
}
