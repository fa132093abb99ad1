/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '35aa0032e27ec3ce514f374f9b77223e01107c11c76bcbb28a90f2ec38f9936c';
