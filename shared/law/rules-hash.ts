/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '8121df0cfc762a890a2e6054ca8042fa4eb31901701231fb0e2c6ac4bfbe93cf';
