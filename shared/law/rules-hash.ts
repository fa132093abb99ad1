/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'cc79692d83dbc4146655d48e17614165f30e0acfc0a52d427e2d83a5c7641048';
