import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import { describe, expect, it } from 'vitest';
import { checkNatively as inCentral, verifies as central } from '#central/parts/verify.ts';
import { checkNatively as inHost, verifies as host } from '#electron/keys/verify.ts';
import { isSoundKey } from '#shared/base/signing/sound-key.ts';
import { checkEd25519, verifies as page, verifiesBy } from '#shared/base/signing/verify.ts';
import { keyOf } from '../support/handover.ts';

const ALL = { page: checkEd25519, central: inCentral, host: inHost };
type Signed = { readonly key: string; readonly message: string; readonly signature: string };

/** What page, central and host say of bytes that are signed without any type in front. */
const verdicts = ({ key, message, signature }: Signed): readonly boolean[] =>
  Object.values(ALL).map((check) =>
    verifiesBy((publicKey, _, sig) => check(publicKey, hexToBytes(message), sig))('batch', '', key, signature),
  );

/** ed25519-speccheck: signatures on which libraries are known to disagree. */
const SMALL = 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa';
const MIXED = 'cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d';
const SPECCHECK: readonly (readonly [what: string, holds: boolean, signed: Signed])[] = [
  [
    'a small-order key and commitment, scalar 0',
    false,
    {
      key: SMALL,
      message: '8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6',
      signature: `c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a${'00'.repeat(32)}`,
    },
  ],
  [
    'a small-order key alone',
    false,
    {
      key: SMALL,
      message: '9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79',
      signature:
        'f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04',
    },
  ],
  [
    'a mixed-order key and commitment that hold without the cofactor',
    true,
    {
      key: MIXED,
      message: '9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79',
      signature:
        '9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009',
    },
  ],
  [
    'a signature that holds with the cofactor only',
    false,
    {
      key: MIXED,
      message: 'e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c',
      signature:
        '160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed5125ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09',
    },
  ],
  [
    'another that holds with the cofactor only',
    false,
    {
      key: MIXED,
      message: 'e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c',
      signature:
        '21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405',
    },
  ],
  [
    'a scalar beyond the order',
    false,
    {
      key: '442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623',
      message: '85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40',
      signature:
        'e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514',
    },
  ],
  [
    'a scalar far beyond the order',
    false,
    {
      key: '442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623',
      message: '85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40',
      signature:
        '8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa19427e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22',
    },
  ],
  [
    'a commitment that is not written canonically',
    false,
    {
      key: 'f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43',
      message: 'fdaebc429f4a735932a160da1301080c13280eea8bc280d1b392c6b9e6ba3a5a',
      signature: `ed${'ff'.repeat(30)}7f454d370c8d9fc323a41450f8d513eafeb5b0697390c1e505a0d4ddc71f566607`,
    },
  ],
];

describe('page, host and central agree on every signature', () => {
  it.each(SPECCHECK)('%s: %s', (_, holds, signed) => {
    expect(verdicts(signed)).toEqual([holds, holds, holds]);
  });

  it('honest ones hold, and a changed bit does not', () => {
    for (let seed = 1; seed < 20; seed += 1) {
      const { publicKey, sign } = keyOf(seed);
      const text = `成绩 ${seed}`;
      const signature = sign('receipt', text);
      for (const verifies of [page, host, central]) {
        expect(verifies('receipt', text, publicKey, signature)).toBe(true);
        expect(verifies('receipt', `${text} `, publicKey, signature)).toBe(false);
        expect(verifies('batch', text, publicKey, signature)).toBe(false);
        expect(verifies('receipt', text, keyOf(seed + 1).publicKey, signature)).toBe(false);
        expect(
          verifies(
            'receipt',
            text,
            publicKey,
            signature.replace(/^./, (one) => (one === '0' ? '1' : '0')),
          ),
        ).toBe(false);
        expect(verifies('receipt', text, publicKey, signature.toUpperCase())).toBe(false);
        expect(verifies('receipt', text, publicKey.slice(2), signature)).toBe(false);
        expect(verifies('receipt', text, publicKey, signature.slice(2))).toBe(false);
      }
    }
  });

  it('nobody takes a key that is a point of small order, however it is written', () => {
    const { Point } = ed25519;
    const order8 = Point.fromHex(SMALL);
    for (let times = 0n; times < 8n; times += 1n) {
      const key = times === 0n ? Point.ZERO : order8.multiplyUnsafe(times);
      expect(isSoundKey(key.toHex())).toBe(false);
      // [S]B for any S: under the neutral key a signature of everything.
      const scalar = numberToBytesLE(7n, 32);
      const signature = Point.BASE.multiplyUnsafe(7n).toHex() + bytesToHex(scalar);
      expect(verdicts({ key: key.toHex(), message: '00', signature })).toEqual([false, false, false]);
    }
  });

  it('nobody takes a key that is spelt beyond the field, or that is no point', () => {
    // y = p + 3 spells 3 a second time
    const secondSpelling = `f0${'ff'.repeat(30)}7f`;
    expect(isSoundKey(secondSpelling)).toBe(false);
    expect(isSoundKey(`03${'00'.repeat(31)}`)).toBe(true);
    const noPoint = `02${'00'.repeat(31)}`;
    expect(isSoundKey(noPoint)).toBe(true);
    for (const key of [secondSpelling, noPoint])
      expect(verdicts({ key, message: '00', signature: keyOf(1).sign('batch', '') })).toEqual([false, false, false]);
  });

  it('a second scalar for an honest signature is refused', () => {
    const { publicKey, sign } = keyOf(3);
    const signature = sign('batch', '');
    const scalar = bytesToNumberLE(hexToBytes(signature.slice(64)));
    const other = signature.slice(0, 64) + bytesToHex(numberToBytesLE(scalar + ed25519.Point.Fn.ORDER, 32));
    const message = bytesToHex(utf8ToBytes('kaoping/batch/1\n'));
    expect(verdicts({ key: publicKey, message, signature })).toEqual([true, true, true]);
    expect(verdicts({ key: publicKey, message, signature: other })).toEqual([false, false, false]);
  });
});

it('the neutral commitment is judged by its bytes', () => {
  // R = [0]B, S = k·a: what an honest signer never makes, and every side must treat alike.
  const { Point } = ed25519;
  const secret = 5n;
  const key = Point.BASE.multiply(secret);
  const commitment = Point.ZERO.toBytes();
  const challenge = Point.Fn.create(
    bytesToNumberLE(sha512(new Uint8Array([...commitment, ...key.toBytes(), ...hexToBytes('00')]))),
  );
  const scalar = numberToBytesLE(Point.Fn.create(challenge * secret), 32);
  const signature = bytesToHex(commitment) + bytesToHex(scalar);
  const said = verdicts({ key: key.toHex(), message: '00', signature });
  expect(new Set(said).size).toBe(1);
});
