import { z } from 'zod';
import { signedText } from '#shared/base/signing/message.ts';
import {
  dateSchema,
  digestSchema,
  idSchema,
  instantSchema,
  lineOfText,
  publicKeySchema,
} from '#shared/model/basics.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { hashLine } from '#shared/record/chain.ts';

// The record of a plan as its archive holds it (.kpp), line by line; docs/format.md, section 10, says the same in prose:
//   kaoping/plan/1       the format
//   header               whose record this is, and every sitting of the plan by its length and last digest
//   entries              every line of the record, byte for byte
//   seal                 SHA-256 of everything above, signed by the station

export const planHeaderSchema = z.strictObject({
  stationKey: publicKeySchema,
  planId: idSchema,
  title: lineOfText.min(1),
  practice: z.boolean(),
  /** Everybody on the roster. */
  people: z.int().min(0),
  /** How many entries follow, and the digest of the last line; null where nothing is recorded. */
  count: z.int().min(0),
  last: digestSchema.nullable(),
  exportedAt: instantSchema,
  /** The sittings that count, in the order of their days. */
  sittings: z.array(
    z.strictObject({
      sittingId: idSchema,
      heldOn: dateSchema,
      entries: z.int().min(0),
      lastHash: digestSchema,
    }),
  ),
});
type PlanHeader = z.infer<typeof planHeaderSchema>;

type Occasion = { readonly stationKey: string; readonly exportedAt: string };

/** Everything above the seal; `digest` is what the station signs as type `plan`. */
export function unsealedPlan(
  { plan, handed, entries, last }: Pick<WholePlan, 'plan' | 'handed' | 'entries' | 'last'>,
  lines: readonly string[],
  { stationKey, exportedAt }: Occasion,
): { readonly text: string; readonly digest: string } {
  const header: PlanHeader = {
    ...{ stationKey, planId: plan.planId, title: plan.title, practice: handed[0]?.sitting.practice === true },
    ...{ people: plan.people, count: entries.length, last, exportedAt },
    sittings: handed.map(({ sitting: { sittingId, heldOn }, entries: count, lastHash }) => {
      return { sittingId, heldOn, entries: count, lastHash };
    }),
  };
  const text = signedText('plan', [JSON.stringify(header), ...lines, ''].join('\n'));
  return { text, digest: hashLine(text) };
}

/** The whole file, ending in one line feed. */
export const sealedPlan = (
  { text, digest }: ReturnType<typeof unsealedPlan>,
  { publicKey, signature }: { readonly publicKey: string; readonly signature: string },
): string => `${text}${JSON.stringify({ sha256: digest, publicKey, signature })}\n`;
