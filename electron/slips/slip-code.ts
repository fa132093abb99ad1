import { randomBytes } from 'node:crypto';
import { toBase32 } from '#shared/wire/paper/base32.ts';
import { stretch } from '../keys/stretch.ts';

/** As many signs as a person types without a slip of the hand, and as many as nobody tries out: 50 bits, each try as dear as a PIN's. */
const SIGNS = 10;
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;

/** A fresh code, in groups as it is printed. */
export const newCode = (): string =>
  toBase32(randomBytes(7))
    .slice(0, SIGNS)
    .replace(/^(.{4})(.{4})/, '$1-$2-');

/** A code however it was typed: case, blanks and dashes do not matter, nor the two signs that look like letters. */
const asMade = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll('0', 'O')
    .replaceAll('1', 'I')
    .replace(/[^A-Z2-7]/g, '');

/** The seed of the key that follows from a code: another in every sitting, for every person and for every salt. */
export const seedOf = (code: string, about: { log: string; personId: string; salt: string }): Promise<Buffer> => {
  const context = `kaoping/slip/1 ${about.log} ${about.personId} ${about.salt}`;
  return stretch({ secret: asMade(code), salt: Buffer.from(context), ...COST });
};
