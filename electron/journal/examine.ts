import type { Owner } from './check-line.ts';
import { inspect, type Inspection } from './inspect.ts';
import { sealedLines } from './line-codec.ts';

/** What bytes hold as a journal, with the lines of their good part. */
export type Examined = Inspection & { readonly lines: readonly string[] };

/** Reads bytes as the sealed file of a journal; nothing is taken over. */
export function examineFile(key: Uint8Array, owner: Owner, stored: Uint8Array): Examined {
  const codec = sealedLines(key, owner);
  const found = inspect(owner, stored, codec);
  const endOf = (seq: number): number => (found.starts[seq + 1] ?? found.length) - 1;
  const lines = found.starts.map((from, seq) => codec.decode(seq, stored.subarray(from, endOf(seq))));
  // inspected just now, so every one of them reads
  return { ...found, lines: lines.filter((line) => line !== null) };
}
