import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256 in lower-case hex; text counts as UTF-8. */
export const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** The first 64 bits of a key's SHA-256 in groups of four, short enough to compare with what is printed on paper. */
export const fingerprint = (publicKey) => sha256(Buffer.from(publicKey, 'hex')).slice(0, 16).match(/.{4}/g).join(' ');

const PIECE = 1 << 20;

/** SHA-256 of a file, read piece by piece. */
export function sha256Of(path) {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
