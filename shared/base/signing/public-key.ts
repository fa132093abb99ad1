import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from './base64.ts';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo. */
const SPKI_PREFIX = '302a300506032b6570032100';

/** An Ed25519 public key (64 hex digits) as the PEM file openssl reads. */
export function publicKeyPem(publicKey: string): string {
  const body = toBase64(hexToBytes(SPKI_PREFIX + publicKey));
  return `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n`;
}

/** The first 64 bits of a key's SHA-256 in groups of four, short enough for two people to compare over the telephone. */
export function fingerprint(publicKey: string): string {
  const digest = bytesToHex(sha256(hexToBytes(publicKey)));
  return (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
