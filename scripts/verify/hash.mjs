import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex; text counts as UTF-8. */
export const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** The first 64 bits of a key's SHA-256 in groups of four, short enough to compare with what is printed on paper. */
export const fingerprint = (publicKey) => sha256(Buffer.from(publicKey, 'hex')).slice(0, 16).match(/.{4}/g).join(' ');
