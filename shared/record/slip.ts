/** The exact text that a slip signs where it is used: the sitting, and whose key it binds. */
export const slipText = (sittingId: string, personId: string, publicKey: string): string =>
  JSON.stringify({ sitting: sittingId, body: { type: 'slip_used', personId, publicKey } });
