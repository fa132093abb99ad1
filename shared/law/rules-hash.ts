/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'e3a61de49e06baa166424af67df10b6d24c32180244c6c2532c68dd0829f6ecf';
