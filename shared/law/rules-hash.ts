/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '433cd796c5006fcbfdadb85b7af8aeb56730299f3cd1f18d3be03c99cd1d51ac';
