import { z } from 'zod';
import { instantSchema } from '#shared/model/basics.ts';

/** Which copy of the page's database this is, counted from 1. */
const generationSchema = z.int().min(1).max(10_000);

/** One that could not be opened and was left where it lies. */
const leftStoreSchema = z.strictObject({
  practice: z.boolean(),
  generation: generationSchema,
  at: instantSchema,
  /** What the browser said, or why it was given up. */
  reason: z.string().max(500),
});
export type LeftStore = z.infer<typeof leftStoreSchema>;

/** Which database the page uses for real work and for practice, and which it left behind. */
export const storeStateSchema = z.strictObject({
  real: generationSchema,
  practice: generationSchema,
  left: z.array(leftStoreSchema),
});
export type StoreState = z.infer<typeof storeStateSchema>;

/** The same, with the areas (real false, practice true) whose database a full disk may have harmed without its saying so. */
export const storeAnswerSchema = storeStateSchema.extend({ doubted: z.array(z.boolean()) });

/** Leaves one database behind for the next, which has been filled already. */
export const nextStoreSchema = leftStoreSchema.omit({ at: true });

/** The name of the page's database; one that was left behind keeps its own. */
export function storeName(practice: boolean, generation: number): string {
  const first = practice ? 'kaoping-practice' : 'kaoping';
  return generation === 1 ? first : `${first}-${generation}`;
}
