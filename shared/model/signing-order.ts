/** Who signs under the sitting, in order: 校对人, 考评组长, then the supervisor's opinion (渝职鉴发〔2022〕8号 六（四）). */
export const SIGNING_ORDER = ['checker', 'lead', 'supervisor'] as const;
export type SigningRole = (typeof SIGNING_ORDER)[number];
