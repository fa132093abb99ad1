import { randomBytes } from 'node:crypto';
import type { Kdf } from '#shared/wire/backup/kdf.ts';
import { stretch } from './stretch.ts';

/** About 128 MB and half a second a try: what lies on a stolen disk or stick must not be opened by trying out words. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;

/** The cost of today with a fresh salt. */
export const freshKdf = (): Kdf => ({ name: 'scrypt', ...COST, salt: randomBytes(16).toString('base64') });

/** 32 bytes from a passphrase. The same words give the same key however the keyboard composed them (NFKC). */
export const stretchPassphrase = (passphrase: string, { N, r, p, salt }: Kdf): Promise<Buffer> =>
  stretch({ secret: passphrase.normalize('NFKC'), salt: Buffer.from(salt, 'base64'), N, r, p });
