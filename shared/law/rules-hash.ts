/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '3475a5b85877c4a0169ee8c809e6d96f2f6272f5f873ff4e98aee34c041680da';
