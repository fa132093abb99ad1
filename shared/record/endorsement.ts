import { z } from 'zod';
import { bodySchema, type BodyOf } from './body.ts';

/** What the site head signs where roles have a root: who has which role, and which key is whose. */
export const ENDORSED = [
  'staff_named',
  'key_registered',
  'key_replaced',
  'slip_issued',
  'supervisor_confirmed',
  'person_corrected',
  'deputy_named',
] as const;
export type EndorsedBody = BodyOf<(typeof ENDORSED)[number]>;

/** A body that is to be endorsed, as it crosses a border. */
export const endorsedSchema = bodySchema.refine((body): body is EndorsedBody => isEndorsed(body));

export const isEndorsed = (body: { readonly type: string }): body is EndorsedBody =>
  ENDORSED.some((type) => type === body.type);

/** The body as every reader gets it, fields in the schema's order; a body that no reader would accept comes back as it was. */
const asRead = (body: EndorsedBody): EndorsedBody => {
  const parsed: z.ZodSafeParseResult<unknown> = bodySchema.safeParse(body);
  return parsed.success ? (parsed.data as EndorsedBody) : body;
};

/** The exact text an endorsement signs: the sitting, and the body without the endorsement. */
export function endorsedText(sittingId: string, body: EndorsedBody): string {
  const { endorsement, ...said } = asRead(body);
  return JSON.stringify({ sitting: sittingId, body: said });
}

/** The body with its endorsement, written the one way a reader can check it. */
export const withEndorsement = (body: EndorsedBody, endorsement: string): EndorsedBody => ({
  ...asRead(body),
  endorsement,
});
