import { isUtf8 } from 'node:buffer';
import { partsOf, seal, unsealParts, type Parts } from '../files/cipher.ts';
import type { Owner } from './check-line.ts';

// How a line lies in a file. Everything the file's form consists of is here: the rest of the journal knows lines only.

const NEWLINE = 0x0a;

export type LineCodec = {
  /** A line as stored, newline and all. Null for text that holds a newline and so is not one line. */
  readonly encode: (seq: number, line: string) => Buffer | null;
  /** The line that was stored at this place, in UTF-8: it lies from there to there in a file, its newline excluded. Null where it can't be told any more. */
  readonly open: (seq: number, file: Uint8Array, from: number, to: number) => Buffer | null;
  /** The same as a text, from its bytes alone. */
  readonly decode: (seq: number, stored: Uint8Array) => string | null;
};
type Open = LineCodec['open'];
const decodeBy =
  (open: Open): LineCodec['decode'] =>
  (seq, stored) =>
    open(seq, stored, 0, stored.length)?.toString('utf8') ?? null;

/** The form on disk: base64 of nonce, tag and ciphertext, bound to its journal and its place in it. */
export function sealedLines(key: Uint8Array, owner: Owner): LineCodec {
  const place = (seq: number): string =>
    `kaoping/journal-line/1 ${owner.practice ? 'practice' : 'real'} ${owner.log} ${seq}`;
  const open = opener(key, place);
  return {
    encode: (seq, line) =>
      line.includes('\n') ? null : Buffer.from(`${seal(key, place(seq), Buffer.from(line)).toString('base64')}\n`),
    open,
    decode: decodeBy(open),
  };
}

/** As long as most lines are when they are sealed; a longer one makes it grow. */
const SEALED_BYTES = 8192;
/** Where a line is unsealed, with its nonce and its tag. */
type Desk = { readonly bytes: Buffer; readonly parts: Parts };
function deskOf(length: number): Desk {
  const bytes = Buffer.alloc(length);
  const parts = partsOf(bytes);
  if (parts === null) throw new Error('too short for anything sealed');
  return { bytes, parts };
}

/** One for all journals, of which there may be thousands: a line is opened at once, before another is begun. */
let desk = deskOf(SEALED_BYTES);

/**
 * Opens lines one after another in one piece of memory, because every line there is is opened once a start: to be given a buffer for
 * each of its steps takes longer than the steps.
 */
function opener(key: Uint8Array, place: (seq: number) => string): Open {
  return (seq, file, from, to) => {
    if (desk.bytes.length < to - from) desk = deskOf(2 * (to - from));
    const { bytes, parts } = desk;
    const text = asBuffer(file).toString('latin1', from, to);
    const length = bytes.write(text, 'base64');
    const sealed = bytes.subarray(0, length);
    if (length < parts.body || !isWrittenAs(text, sealed)) return null;
    const line = unsealParts(key, place(seq), parts, sealed.subarray(parts.body));
    // other bytes would be read as a text that is written otherwise
    return line === null || !isUtf8(line) ? null : line;
  };
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Whether these bytes are written as this text. Base64 reads several texts as the same bytes, and passes over what it does not know;
 * only the one that was written counts as unharmed. That is the one which is no longer than its bytes need, says 62 and 63 by
 * `+` and `/`, and whose last group is that of the last bytes: the others have no bit to spare.
 */
export function isWrittenAs(text: string, bytes: Buffer): boolean {
  const rest = bytes.length % GROUP_BYTES;
  return (
    text.length === Math.ceil(bytes.length / GROUP_BYTES) * GROUP_CHARACTERS &&
    !text.includes('-') &&
    !text.includes('_') &&
    text.endsWith(bytes.toString('base64', bytes.length - (rest === 0 ? GROUP_BYTES : rest)))
  );
}
const GROUP_BYTES = 3;
const GROUP_CHARACTERS = 4;

/** The form inside a backup, whose container is sealed as a whole, and of journals from before they were sealed. */
export const clearLines: LineCodec = {
  encode: (_seq, line) => (line.includes('\n') ? null : Buffer.from(`${line}\n`)),
  open: (_seq, file, from, to) => {
    const line = asBuffer(file).subarray(from, to);
    return isUtf8(line) ? line : null;
  },
  decode: (_seq, stored) => Buffer.from(stored).toString('utf8'),
};

/** Where a line begins and ends in its file, its newline excluded. */
export type Span = readonly [from: number, to: number];

/** Where the whole lines of a file are, and where the last whole line's newline ends. */
export function findLines(file: Uint8Array): { readonly spans: readonly Span[]; readonly end: number } {
  const spans: Span[] = [];
  let from = 0;
  for (let at = file.indexOf(NEWLINE); at !== -1; at = file.indexOf(NEWLINE, from)) {
    spans.push([from, at]);
    from = at + 1;
  }
  return { spans, end: from };
}
