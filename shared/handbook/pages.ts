/** The pages of the handbook, in order; each is `docs/handbook/<page>.md`. */
export const PAGES = [
  'first-day',
  'examiner',
  'checking',
  'lead',
  'supervisor',
  'site-head',
  'clerk',
  'evaluations',
  'central',
  'trouble',
] as const;
export type PageId = (typeof PAGES)[number];
