/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd2d2794e278dc9505e8a0acbd5bd3206d60a0d7c72082747f5f5e09bb57a1b22';
