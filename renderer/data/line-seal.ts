import { gcm } from '@noble/ciphers/aes.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

// A line at rest: 12 bytes of nonce, the ciphertext, 16 bytes of tag; AES-256-GCM. The tag also covers where the line
// belongs, so that a row put in another's place does not open. Sealing is synchronous, because a mark's transaction is
// opened in the same turn as the key press; opening fifty thousand lines goes to the browser's own cipher, which is
// three times as fast (docs/architecture.md has the figures).

/** The key of the page's database, in both of its forms. */
export type StoreKey = { readonly raw: Uint8Array; readonly opener: CryptoKey };

const NONCE_BYTES = 12;

/** `raw` is 32 bytes. */
export async function storeKeyOf(raw: Uint8Array<ArrayBuffer>): Promise<StoreKey> {
  return { raw, opener: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']) };
}

const placeOf = (log: string, seq: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(utf8ToBytes(`kaoping-line/1\n${log}\n${seq}`));

/** Seals one line of a log. The nonce is random: 2³² lines under one key are safe, a computer writes a few million. */
export function sealLine({ raw }: StoreKey, log: string, seq: number, line: string): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = gcm(raw, nonce, placeOf(log, seq)).encrypt(utf8ToBytes(line));
  const whole = new Uint8Array(NONCE_BYTES + sealed.length);
  whole.set(nonce);
  whole.set(sealed, NONCE_BYTES);
  return whole;
}

const decoder = new TextDecoder();

/** The line, or null where it does not open: altered, of another place, or sealed under another key. */
export async function openLine(opener: CryptoKey, log: string, seq: number, sealed: unknown): Promise<string | null> {
  if (!(sealed instanceof Uint8Array) || !(sealed.buffer instanceof ArrayBuffer)) return null;
  const bytes = sealed as Uint8Array<ArrayBuffer>;
  const how = { name: 'AES-GCM', iv: bytes.subarray(0, NONCE_BYTES), additionalData: placeOf(log, seq) };
  try {
    return decoder.decode(await crypto.subtle.decrypt(how, opener, bytes.subarray(NONCE_BYTES)));
  } catch {
    return null;
  }
}
