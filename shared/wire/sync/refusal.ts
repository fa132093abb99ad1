import { z } from 'zod';

/** Every way central refuses; each has its sentence in shared/wire/sync/words.ts. Frozen: stations in the field know them. */
export const REFUSALS = [
  'not_found',
  'method_not_allowed',
  'keeper_only',
  'wrong_content_type',
  'too_large',
  'not_text',
  'batch_malformed',
  'header_unreadable',
  'practice_batch',
  'count_wrong',
  'header_disagrees',
  'genesis_misplaced',
  'entry_unreadable',
  'chain_broken',
  'station_changed',
  'signature_missing',
  'signature_wrong',
  'station_unknown',
  'station_key_differs',
  'station_replaced',
  'station_disabled',
  'gap',
  'overlap',
  'history_differs',
  'conflict',
  'person_key_unknown',
  'person_signature_wrong',
  'signed_content_differs',
  'procedure_broken',
  'closing_differs',
  'results_not_computable',
  'takeover_unreadable',
  'takeover_forged',
  'takeover_unknown',
  'enrolment_unreadable',
  'code_wrong',
  'proof_wrong',
  'station_taken',
  'too_many_tries',
  'busy',
  'central_failed',
  'rules_unknown',
  'sitting_claimed',
  'quota_full',
] as const;
export type RefusalKind = (typeof REFUSALS)[number];

/** A refusal; `detail` carries its figures, for example the entry number `expected` of a gap. */
export type Rejection = { readonly kind: RefusalKind; readonly detail?: Readonly<Record<string, string | number>> };

/** Refusals that pass by themselves: the same batch may be taken later. Everything else needs a person. */
const PASSING: readonly RefusalKind[] = [
  ...(['gap', 'too_many_tries', 'busy', 'central_failed', 'rules_unknown', 'quota_full'] as const),
];
export const passes = (kind: RefusalKind): boolean => PASSING.includes(kind);

/** A refusal on the wire: kind and figures for the station, the sentence in both languages for whoever reads along. */
export const refusalAnswerSchema = z.strictObject({
  refused: z.enum(REFUSALS),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
  zh: z.string(),
  en: z.string(),
});
export type RefusalAnswer = z.infer<typeof refusalAnswerSchema>;
