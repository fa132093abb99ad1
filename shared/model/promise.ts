import { z } from 'zod';
import { idSchema, reasonSchema } from './basics.ts';

// 诚信承诺 (本场次规定): words that a candidate signs by hand on the screen at check-in. The strokes lie in the entry itself and not
// beside the record like a photo: a signature is a few thousand bytes, and so whoever holds the journal holds it, unaltered.

/** The field the strokes are drawn in, from its upper left corner; whatever screen they were drawn on. */
export const PAD = { width: 1000, height: 400 } as const;
/** As many points as one signature may have; a pen's are thinned to it. */
export const MOST_POINTS = 1500;
const MOST_STROKES = 200;
/** What is no wider and no higher is a slip of the hand and no signature. */
const LEAST_SPAN = 40;

const pointSchema = z.tuple([z.int().min(0).max(PAD.width), z.int().min(0).max(PAD.height)]);
export const strokesSchema = z.array(z.array(pointSchema).min(1).max(MOST_POINTS)).min(1).max(MOST_STROKES);
/** What the hand drew, stroke by stroke. */
export type Strokes = z.infer<typeof strokesSchema>;

/** The words to be signed, and what it comes to at the signatures that somebody has not signed them. */
export const promiseSchema = z.strictObject({ text: reasonSchema, unsigned: z.enum(['told', 'answered']) });
export type PromiseRule = z.infer<typeof promiseSchema>;

/** A promise as it was signed: of the words that the sitting was opened with. */
export const promiseOf = { candidateId: idSchema, strokes: strokesSchema };

/** Why strokes are no signature; null where they are one. */
export function strokesFault(strokes: Strokes): 'promise_blank' | 'promise_too_large' | null {
  const points = strokes.flat();
  if (points.length > MOST_POINTS || strokes.length > MOST_STROKES) return 'promise_too_large';
  const span = (at: 0 | 1): number => {
    const places = points.map((point) => point[at]);
    return Math.max(...places) - Math.min(...places);
  };
  return Math.max(span(0), span(1)) < LEAST_SPAN ? 'promise_blank' : null;
}
