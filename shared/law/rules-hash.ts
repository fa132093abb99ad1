/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '1f9f508c33771c256a848447a4edfda9cb2e58b682d091ded18a4750bd2f3505';
