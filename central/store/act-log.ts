import { z } from 'zod';
import { digestSchema, idSchema, instantSchema } from '#shared/model/basics.ts';
import { hashText } from '../parts/hash.ts';
import { parseJson } from '../parts/parse-json.ts';

// What the keeper did, one line of JSON an act, each with the SHA-256 of the line before it: an act that is left out or told otherwise
// later breaks the chain, and whoever wrote down the last line's digest finds one that was cut off.

const actOf = {
  at: instantSchema,
  /** Which account of central's computer typed it, and the person that they say they are; '' where the command asks for none. */
  account: z.string().max(200),
  who: z.string().max(200),
  why: z.string().max(500),
};
const actSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.enum(['disable', 'enable']), stationId: idSchema, ...actOf }),
  z.strictObject({ what: z.literal('accept_rules'), rules: digestSchema, ...actOf }),
  z.strictObject({ what: z.literal('quota'), stationId: idSchema, megabytes: z.int().min(0), ...actOf }),
  z.strictObject({ what: z.literal('admit'), sittingId: idSchema, stationId: idSchema, ...actOf }),
  z.strictObject({
    what: z.literal('set_aside'),
    sittingId: idSchema,
    /** The stations that had claimed the sitting, and the batches that they had handed in, by their SHA-256. */
    stations: z.array(idSchema),
    batches: z.array(digestSchema),
    ...actOf,
  }),
]);
/** Something that the keeper did. */
export type Act = z.infer<typeof actSchema>;
/** An act in its place in the log. */
export type LoggedAct = Act & { readonly seq: number; readonly hash: string };

const START = '0'.repeat(64);

/** The line of an act behind those there are. */
export const lineOf = (before: { readonly seq: number; readonly line: string } | null, act: Act): string =>
  JSON.stringify({
    seq: before === null ? 0 : before.seq + 1,
    prev: before === null ? START : hashText(before.line),
    ...act,
  });

/** The acts of a log, in order; `brokenAt` is the first line that does not follow from the one before it, null where all do. */
export function readActs(lines: readonly string[]): {
  readonly acts: readonly LoggedAct[];
  readonly brokenAt: number | null;
} {
  const acts: LoggedAct[] = [];
  let prev = START;
  for (const [seq, line] of lines.entries()) {
    const read = parseJson(line) as { readonly seq?: unknown; readonly prev?: unknown } | null;
    const { seq: told, prev: after, ...rest } = read ?? {};
    const act = actSchema.safeParse(rest);
    if (!act.success || told !== seq || after !== prev) return { acts, brokenAt: seq };
    prev = hashText(line);
    acts.push({ ...act.data, seq, hash: prev });
  }
  return { acts, brokenAt: null };
}
