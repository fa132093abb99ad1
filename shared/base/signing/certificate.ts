import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The first 128 bits of the SHA-256 of a certificate's DER in groups of four, for two people to compare: whoever sits between
 * could look for a certificate with the same figures at leisure, so it is longer than that of a key.
 */
export const certificateFingerprint = (der: Uint8Array): string =>
  (bytesToHex(sha256(der)).slice(0, 32).match(/.{4}/g) ?? []).join(' ');
