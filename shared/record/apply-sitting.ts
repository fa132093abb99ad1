import type { BodyOf } from './body.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';

/** A paper says where and when it was signed, and of which sitting: every sheet is to be signed again. */
export function putSittingRight(
  draft: Draft,
  { at, seq, actor }: Entry,
  { field, old, fresh, reason }: BodyOf<'sitting_corrected'>,
): void {
  if (draft.sitting === null) return;
  draft.sitting = { ...draft.sitting, [field]: fresh };
  const of = draft.sitting.sittingId;
  draft.corrections = [...draft.corrections, { of, field, old, fresh, reason, at, by: actor, seq }];
  draft.sheets = new Map([...draft.sheets].map(([key, sheet]) => [key, { ...sheet, lastSeq: seq, signature: null }]));
}
