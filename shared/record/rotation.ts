import { z } from 'zod';
import { idSchema } from '../model/basics.ts';
import { factsKey, type SittingState } from './state.ts';

// 轮换: how often each examiner assessed before, as the station counted and somebody put on record.

/** Facts of this name say it, and under this rule the site head answers for it. */
export const ROTATION_RULE = 'room.rotation';

/** How often each of them was there before this sitting. */
export const rotationFactsSchema = z.strictObject({
  people: z
    .array(z.strictObject({ personId: idSchema, before: z.int().min(0).max(1000) }))
    .min(1)
    .max(200),
});

/** How often somebody was there before, by person, as it stands on record; nobody where nothing does. */
export function statedRotation({ facts }: Pick<SittingState, 'facts'>): ReadonlyMap<string, number> {
  const read = rotationFactsSchema.safeParse(facts.get(factsKey(ROTATION_RULE, null))?.facts);
  return new Map(read.success ? read.data.people.map(({ personId, before }) => [personId, before]) : []);
}
