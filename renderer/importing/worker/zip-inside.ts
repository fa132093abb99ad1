import { CFB } from 'xlsx';
import type { FileFailure } from '#shared/importing/file-failure.ts';
import { MAX_ROWS } from '#shared/importing/read-roster.ts';

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

/** The parts of a zip, unpacked. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

export function zipParts(bytes: Uint8Array): ZipParts {
  const { FullPaths, FileIndex } = (
    CFB as {
      read: (
        data: Uint8Array,
        options: object,
      ) => { FullPaths: string[]; FileIndex: { content?: ArrayLike<number> }[] };
    }
  ).read(bytes, { type: 'array' });
  return new Map(
    FullPaths.map((path, index) => {
      const content = FileIndex[index]?.content ?? [];
      return [path.replace(/^Root Entry\//, ''), content instanceof Uint8Array ? content : Uint8Array.from(content)];
    }),
  );
}

/** Sheets with more rows than can be read, counted before a single cell is parsed; null where all are short enough. */
export function tooManyRows(parts: ZipParts): FileFailure | null {
  for (const [path, content] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) continue;
    const count = lastRowWithValue(content);
    if (count > MAX_ROWS) return { kind: 'file_too_many_rows', detail: { count, max: MAX_ROWS } };
  }
  return null;
}

const [LESS, R, O, W, V, I, S, SPACE, MORE] = new TextEncoder().encode('<rowvis >');

/** Counts `<row` and remembers the last one that has a `<v` or an `<is` in it: rows that are only formatted hold nothing. */
function lastRowWithValue(xml: Uint8Array): number {
  let row = 0;
  let last = 0;
  for (let at = 0; at < xml.length; at += 1) {
    if (xml[at] !== LESS) continue;
    const [a, b, c, d] = [xml[at + 1], xml[at + 2], xml[at + 3], xml[at + 4]];
    if (a === R && b === O && c === W && (d === SPACE || d === MORE)) row += 1;
    else if ((a === V && b === MORE) || (a === I && b === S && c === MORE)) last = row;
  }
  return last;
}
