/** Everything that is ever signed, by a person, a station or central. */
export const SIGNED_TYPES = [
  'sheet-signature',
  'sitting-signature',
  'batch',
  'receipt',
  'enrolment',
  'export',
  'takeover',
  'endorsement',
  'paper',
  'plan',
  'archive',
  'correction',
  'slip',
  'succession',
  'witness',
  'standing',
] as const;
export type SignedType = (typeof SIGNED_TYPES)[number];

/** The text that is signed: type and version stand in front, so a signature for one type can't pass for another. */
export const signedText = (type: SignedType, payload: string): string => `kaoping/${type}/1\n${payload}`;
