import { open, readFile } from 'node:fs/promises';
import { isMissing } from '../files/disk-failure.ts';
import type { Examined } from '../journal/examine.ts';
import type { StickDisk, StickFile } from './stick-disk.ts';

/** A journal's file and how many bytes of it are acknowledged. */
export type Source = { readonly path: string; readonly bytes: number };
/** How far stick and journal agree: where each file stands after the last byte they share, and how many whole lines that is. */
export type Held = {
  readonly stick: number;
  readonly journal: number;
  readonly entries: number;
  /** Bytes of the stick's file; more than `stick` where its end was never written whole. */
  readonly size: number;
};
export type Finding =
  | { readonly kind: 'holds'; readonly held: Held }
  /** The journal is the beginning of what the stick holds: the journal has lost entries. */
  | { readonly kind: 'ahead'; readonly entries: number }
  | { readonly kind: 'differs'; readonly entries: number; readonly seq: number };

export const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;
const NOTHING: Held = { stick: 0, journal: 0, entries: 0, size: 0 };

/**
 * Holds the stick's file against the journal; writes nothing. As a rule it is the journal's own bytes, and comparing bytes,
 * a piece at a time, is all there is to do. Where they differ the lines decide: a journal that was written anew from the
 * database holds the same entries, perhaps in other bytes, and a tail the stick never finished is no contradiction.
 */
export async function holdAgainst(
  disk: StickDisk,
  path: string,
  journal: Source,
  examine: (stored: Uint8Array) => Examined,
): Promise<Finding> {
  let file: StickFile;
  try {
    file = await disk.open(path, 'r');
  } catch (error) {
    if (isMissing(error)) return { kind: 'holds', held: NOTHING };
    throw error;
  }
  try {
    const size = await file.size();
    const same = await sameBytes(file, Math.min(size, journal.bytes), journal.path);
    if (same.bytes === size) return { kind: 'holds', held: { stick: size, journal: size, entries: same.lines, size } };
    return byLines(examine(await wholeOf(file, size)), examine(await beginningOf(journal)), size);
  } finally {
    await file.close();
  }
}

/** A journal that was lost has no file. */
const beginningOf = async ({ path, bytes }: Source): Promise<Buffer> =>
  bytes === 0 ? Buffer.alloc(0) : (await readFile(path)).subarray(0, bytes);

/** The whole of a file on the stick. */
export async function wholeOf(file: StickFile, size: number): Promise<Buffer> {
  const whole = Buffer.alloc(size);
  let at = 0;
  while (at < size) {
    const read = await file.read(whole.subarray(at, at + CHUNK_BYTES), at);
    if (read === 0) throw new Error('the file on the stick became shorter');
    at += read;
  }
  return whole;
}

/** How many bytes from the start on, of `limit` at most, are the journal's, and how many lines end within them. */
async function sameBytes(file: StickFile, limit: number, path: string): Promise<{ bytes: number; lines: number }> {
  if (limit === 0) return { bytes: 0, lines: 0 };
  const journal = await open(path, 'r');
  let bytes = 0;
  let lines = 0;
  try {
    while (bytes < limit) {
      const wanted = Math.min(CHUNK_BYTES, limit - bytes);
      const theirs = Buffer.alloc(wanted);
      const read = await file.read(theirs, bytes);
      const ours = Buffer.alloc(read);
      const { bytesRead } = await journal.read(ours, 0, read, bytes);
      const common = commonLength(theirs.subarray(0, read), ours.subarray(0, bytesRead));
      bytes += common;
      lines += linesIn(ours.subarray(0, common));
      if (common < wanted) break;
    }
    return { bytes, lines };
  } finally {
    await journal.close();
  }
}

function commonLength(a: Uint8Array, b: Uint8Array): number {
  if (a.length === b.length && Buffer.compare(a, b) === 0) return a.length;
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at < limit && a[at] === b[at]) at += 1;
  return at;
}

/** Lines that end in these bytes. */
export function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** The slow way: every line of the stick was checked by its chain and is held against the journal's line of the same number. */
function byLines(stick: Examined, journal: Examined, size: number): Finding {
  const entries = stick.lines.length;
  const seq = stick.lines.findIndex((line, at) => at < journal.lines.length && line !== journal.lines[at]);
  if (seq !== -1) return { kind: 'differs', entries, seq };
  if (entries > journal.lines.length) return { kind: 'ahead', entries };
  if (stick.problem !== null && stick.problem.kind !== 'torn_tail')
    return { kind: 'differs', entries, seq: stick.problem.seq };
  const journalAt = journal.starts[entries] ?? journal.length;
  return { kind: 'holds', held: { stick: stick.length, journal: journalAt, entries, size } };
}
