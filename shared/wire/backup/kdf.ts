import { z } from 'zod';

const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n));

/** N·r·p: 256 MiB, twice what we ask for today. Each bound alone would let a file name 8 GiB. */
const MOST_WORK = 2 ** 21;

/** scrypt (RFC 7914). Bounded on both sides: too weak is no lock, and a hostile file must not eat the memory. */
export const kdfSchema = z
  .strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(2 ** 15)
      .max(2 ** 20)
      .refine(isPowerOfTwo),
    r: z.int().min(8).max(16),
    p: z.int().min(1).max(4),
    /** 16 random bytes, base64. */
    salt: z.base64().length(24),
  })
  .refine(({ N, r, p }) => N * r * p <= MOST_WORK);
export type Kdf = z.infer<typeof kdfSchema>;
