/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'cfd8c8c04b00d41845b4847d6247090857a4764d8ad14745a74b36c65660db2b';
