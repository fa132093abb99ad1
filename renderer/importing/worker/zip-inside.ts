import { CFB } from 'xlsx';
import type { FileFailure } from '#shared/importing/file-failure.ts';
import { MAX_ROWS } from '#shared/importing/read-roster.ts';
import { rowsOfOds, rowsOfSheetBin, rowsOfSheetXml } from './count-rows.ts';

/** More than a list of the largest size ever unpacks to; a small file that claims more would only fill the memory. */
const MAX_INSIDE_BYTES = 96 * 1024 * 1024;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;

/** Why the contents of a zip are too much to read, known before anything is unpacked; null where they are not. */
export function tooLargeInside(bytes: Uint8Array): FileFailure | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - 22 - LONGEST_COMMENT) && view.getUint32(end, true) !== END_OF_DIRECTORY)
    end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) return null;
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum > MAX_INSIDE_BYTES ? { kind: 'file_too_large_inside', detail: { max: MAX_INSIDE_BYTES >> 20 } } : null;
}

/** A zip as the library unpacks it, and reads a book from. */
export type Unpacked = {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number> }[];
};

/** Unpacks a zip, once for all that is asked of it. Throws what the library throws. */
export const unpack = (bytes: Uint8Array): Unpacked =>
  (CFB as { read: (data: Uint8Array, options: object) => Unpacked }).read(bytes, { type: 'array' });

/** The parts of a zip by their paths. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

export const partsOf = ({ FullPaths, FileIndex }: Unpacked): ZipParts =>
  new Map(
    FullPaths.map((path, index) => {
      const content = FileIndex[index]?.content ?? [];
      return [path.replace(/^Root Entry\//, ''), content instanceof Uint8Array ? content : Uint8Array.from(content)];
    }),
  );

/** Counts the rows of a part that is a sheet; null for every other part. */
function counterOf(path: string): ((content: Uint8Array) => number) | null {
  if (/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) return rowsOfSheetXml;
  if (/^xl\/worksheets\/[^/]+\.bin$/i.test(path)) return rowsOfSheetBin;
  return path === 'content.xml' ? rowsOfOds : null;
}

/** Sheets with more rows than can be read, counted before a single cell is parsed; null where all are short enough. */
export function tooManyRows(parts: ZipParts): FileFailure | null {
  for (const [path, content] of parts) {
    const failure = tooMany(counterOf(path)?.(content) ?? 0);
    if (failure !== null) return failure;
  }
  return null;
}

/** What is said of so many rows; null where they can be read. */
export const tooMany = (count: number): FileFailure | null =>
  count > MAX_ROWS ? { kind: 'file_too_many_rows', detail: { count, max: MAX_ROWS } } : null;
