/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'ebd81b6bc237615541820601f362ea00e3ecd84ef2a08c11161f87af62eb7f7a';
