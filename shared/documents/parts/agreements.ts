import { z } from 'zod';
import { awardeesOf } from '#shared/certificates/standing.ts';
import { dateSchema } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';

// 聘任协议 (天津 特级技师、首席技师 第十条（四）): signed with each person, on a day of their own, often long after the closing.

/** Facts of an agreement go under this name; like everything under `calendar.` they may come after the closing entry. */
export const AGREEMENT_FACTS = 'calendar.agreement';

const dateOrNone = dateSchema.nullable();
/** An agreement as the employer made it: its number, its day, until when it runs, and the next appraisal (第十三条). */
export const agreementSchema = z.strictObject({
  number: z.string().trim().max(60),
  signedOn: dateOrNone,
  until: dateOrNone,
  nextOn: dateOrNone,
});
export type Agreement = z.infer<typeof agreementSchema>;
export const NO_AGREEMENT: Agreement = { number: '', signedOn: null, until: null, nextOn: null };

/** Somebody who passed, with their agreement as it was last recorded; null while none is. */
export type Appointed = { readonly candidate: Candidate; readonly agreement: Agreement | null };

/** Everybody who passed, in the order of the roster. */
export const appointedOf = (state: SittingState): readonly Appointed[] =>
  awardeesOf(state).map(({ candidate }) => ({ candidate, agreement: agreementOf(state, candidate.candidateId) }));

function agreementOf({ facts }: SittingState, candidateId: string): Agreement | null {
  const stated = agreementSchema.safeParse(facts.get(factsKey(AGREEMENT_FACTS, candidateId))?.facts);
  return stated.success ? stated.data : null;
}

/** Why an agreement can't be as it is written: it ends, or is appraised, before it was signed. */
export type AgreementFault = 'unsigned' | 'until_before' | 'next_before';
export function agreementFault({ number, signedOn, until, nextOn }: Agreement): AgreementFault | null {
  if (signedOn === null) return number !== '' || until !== null || nextOn !== null ? 'unsigned' : null;
  if (until !== null && until <= signedOn) return 'until_before';
  return nextOn !== null && nextOn <= signedOn ? 'next_before' : null;
}
