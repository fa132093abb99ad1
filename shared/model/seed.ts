import { z } from 'zod';
import { diceSchema } from './paper-check.ts';

/** The edition from which on seeds are open, candidates draw, and a draw of everybody is no chance. */
export const OPEN_DRAWS = 8;

/** A number that somebody else published, such as one of a lottery: digits alone. */
const publicNumberSchema = z.string().regex(/^[0-9]{6,60}$/);

/**
 * What lots hang on. `source` says where a public number was published; empty or missing, it is dice in the order in which they were
 * thrown, or (before edition 8) the machine's own randomness.
 */
export type Seed = { readonly seed: string; readonly source?: string | undefined };

/** Whether nobody at the keyboard could have chosen it: dice, or a number with the place where it was published. */
export const isOpenSeed = ({ seed, source = '' }: Seed): boolean =>
  (source.trim() === '' ? diceSchema : publicNumberSchema).safeParse(seed).success;

/** Whether somebody throws it in the room. */
export const isThrown = ({ source = '' }: Seed): boolean => source.trim() === '';
