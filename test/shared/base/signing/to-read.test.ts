import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { toBase64 } from '#shared/base/signing/base64.ts';
import { certificateFingerprint } from '#shared/base/signing/certificate.ts';
import { fingerprint, publicKeyPem } from '#shared/base/signing/public-key.ts';

// What people and other programs read of keys and certificates, against Node's own.

it.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('the vector of RFC 4648 for %j is %j', (text, encoded) => {
  expect(toBase64(new TextEncoder().encode(text))).toBe(encoded);
});

it('every byte at every place comes out as Node has it', () => {
  for (const length of [1, 2, 3, 4, 5])
    for (let byte = 0; byte < 256; byte += 1)
      for (let place = 0; place < length; place += 1) {
        const bytes = new Uint8Array(length).fill(0x5a);
        bytes[place] = byte;
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }
});

it('a key is the PEM file that Node writes, and both are known by the beginning of their digest', () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  expect(publicKeyPem(raw)).toBe(publicKey.export({ format: 'pem', type: 'spki' }));
  expect(createPublicKey(publicKeyPem(raw)).asymmetricKeyType).toBe('ed25519');
  const inFours = (digest: string, digits: number): string =>
    Array.from({ length: digits / 4 }, (_, at) => digest.slice(4 * at, 4 * at + 4)).join(' ');
  const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  expect(fingerprint(raw)).toBe(inFours(digestOf(Buffer.from(raw, 'hex')), 16));
  const der = Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x07);
  expect(certificateFingerprint(der)).toBe(inFours(digestOf(der), 32));
});
