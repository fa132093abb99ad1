import type { BodyOf } from './body.ts';

/** What a witness signs for: whose key is replaced by which, and why. */
export type Witnessed = Omit<BodyOf<'key_replaced'>, 'type' | 'idSeen' | 'endorsement' | 'witnessSignature'>;

/** From this edition on the witness signs. */
export const WITNESS_SIGNS = 6;

/** The exact text that the witness of a key registered anew signs, as type `witness`. */
export const witnessText = (sittingId: string, { personId, old, publicKey, witness, reason }: Witnessed): string =>
  JSON.stringify({
    sitting: sittingId,
    body: { type: 'key_replaced', personId, old, publicKey, witness, idSeen: true, reason: reason.trim() },
  });
