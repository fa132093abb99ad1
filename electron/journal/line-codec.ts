import { seal, unseal } from '../files/cipher.ts';
import type { Owner } from './check-line.ts';

// How a line lies in a file. Everything the file's form consists of is here: the rest of the journal knows lines only.

const NEWLINE = 0x0a;

export type LineCodec = {
  /** A line as stored, newline and all. Null for text that holds a newline and so is not one line. */
  readonly encode: (seq: number, line: string) => Buffer | null;
  /** The line that was stored at this place, from its bytes without the newline; null where it can't be told any more. */
  readonly decode: (seq: number, stored: Uint8Array) => string | null;
};

/** The form on disk: base64 of nonce, tag and ciphertext, bound to its journal and its place in it. */
export function sealedLines(key: Uint8Array, owner: Owner): LineCodec {
  const place = (seq: number): string =>
    `kaoping/journal-line/1 ${owner.practice ? 'practice' : 'real'} ${owner.log} ${seq}`;
  return {
    encode: (seq, line) =>
      line.includes('\n') ? null : Buffer.from(`${seal(key, place(seq), Buffer.from(line)).toString('base64')}\n`),
    decode: (seq, stored) => {
      const text = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength).toString('latin1');
      const sealed = Buffer.from(text, 'base64');
      if (!isWrittenAs(text, sealed)) return null;
      return unseal(key, place(seq), sealed)?.toString('utf8') ?? null;
    },
  };
}

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
  decode: (_seq, stored) => Buffer.from(stored).toString('utf8'),
};

/** Where the whole lines of a file begin and end (newline excluded), and where the last whole line's newline ends. */
export function findLines(file: Uint8Array): { readonly spans: readonly (readonly [number, number])[]; end: number } {
  const spans: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = file.indexOf(NEWLINE); at !== -1; at = file.indexOf(NEWLINE, from)) {
    spans.push([from, at]);
    from = at + 1;
  }
  return { spans, end: from };
}
