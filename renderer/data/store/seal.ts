import { gcm } from '@noble/ciphers/aes.js';
import { turn } from '#renderer/turns/turn.ts';
import { SEALED_TOGETHER, type SealedLines, type StoreKey } from './database.ts';

// Lines at rest: 12 bytes of nonce, the ciphertext, 16 bytes of tag; AES-256-GCM. The tag also covers where the lines
// belong, so that a row put in another's place does not open. A mark is sealed synchronously, because its transaction is
// opened in the same turn as the key press; opening, and sealing much at once, goes to the browser's own cipher, which works
// beside the page.

const NONCE_BYTES = 12;

/** `raw` is 32 bytes. */
export async function storeKeyOf(raw: Uint8Array<ArrayBuffer>): Promise<StoreKey> {
  return { raw, opener: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']) };
}

type Place = Pick<SealedLines, 'log' | 'seq' | 'count'>;
const encoder = new TextEncoder();
const bytesOf = ({ log, seq, count }: Place): Uint8Array<ArrayBuffer> =>
  encoder.encode(`kaoping-lines/1\n${log}\n${seq}\n${count}`);

/** Seals lines of a log from `seq` on, as few rows as they fit in. A random nonce is safe for 2³² rows under one key. */
export function sealLines(
  { raw }: Pick<StoreKey, 'raw'>,
  log: string,
  fromSeq: number,
  lines: readonly string[],
): SealedLines[] {
  return Array.from(groupsOf(lines), ({ from, together }) => {
    const place = { log, seq: fromSeq + from, count: together.length };
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const text = gcm(raw, nonce, bytesOf(place)).encrypt(joined(together));
    return { ...place, sealed: behind(nonce, text) };
  });
}

/** The same by the browser's own cipher: what takes a second in the page is done beside it. */
export async function sealLinesBeside(
  { opener }: Pick<StoreKey, 'opener'>,
  log: string,
  fromSeq: number,
  lines: readonly string[],
): Promise<SealedLines[]> {
  // the page shows what was recorded in the same turn, which takes its own time
  await turn();
  const rows: SealedLines[] = [];
  for (const { from, together } of groupsOf(lines)) {
    const place = { log, seq: fromSeq + from, count: together.length };
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const how = { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
    const text = new Uint8Array(await crypto.subtle.encrypt(how, opener, joined(together)));
    rows.push({ ...place, sealed: behind(iv, text) });
  }
  return rows;
}

/** Ciphertext and tag behind their nonce. */
function behind(nonce: Uint8Array, text: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(NONCE_BYTES + text.length);
  sealed.set(nonce);
  sealed.set(text, NONCE_BYTES);
  return sealed;
}

type Group = { readonly from: number; readonly together: readonly Uint8Array[] };

/**
 * Lines in groups that may share a row, each as it is wanted; a line that is too long for any is a row of its own. To encode a
 * roster in one breath would hold the page up.
 */
function* groupsOf(lines: readonly string[]): Generator<Group, void> {
  let together: Uint8Array[] = [];
  let bytes = 0;
  for (const [at, text] of lines.entries()) {
    const line = encoder.encode(text);
    const isFull = together.length === SEALED_TOGETHER.lines || bytes + line.length + 1 > SEALED_TOGETHER.bytes;
    if (together.length > 0 && isFull) {
      yield { from: at - together.length, together };
      together = [];
      bytes = 0;
    }
    bytes += line.length + (together.length === 0 ? 0 : 1);
    together.push(line);
  }
  if (together.length > 0) yield { from: lines.length - together.length, together };
}

const NEWLINE = 0x0a;

/** With a line break between two: a line is JSON, which holds none. */
function joined(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + length + 1, -1)).fill(NEWLINE);
  let end = 0;
  for (const line of lines) {
    bytes.set(line, end);
    end += line.length + 1;
  }
  return bytes;
}

const decoder = new TextDecoder();

/** The lines that bytes hold: UTF-8 with a line break between two. */
export const linesIn = (bytes: Uint8Array): readonly string[] => decoder.decode(bytes).split('\n');

/** What a row says, or null where it does not open: altered, of another place, or sealed under another key. */
export async function openRow(opener: CryptoKey, row: SealedLines): Promise<readonly string[] | null> {
  const bytes = await openBytes(opener, row);
  return bytes === null ? null : linesIn(bytes);
}

/** The same as bytes. */
export async function openBytes(opener: CryptoKey, row: SealedLines): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const nonce = row.sealed.subarray(0, NONCE_BYTES);
    const how = { name: 'AES-GCM', iv: nonce, additionalData: bytesOf(row) };
    const bytes = new Uint8Array(await crypto.subtle.decrypt(how, opener, row.sealed.subarray(NONCE_BYTES)));
    return countLines(bytes) === row.count ? bytes : null;
  } catch {
    return null;
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
