/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '05564e0eeb5c99e25e3febb51445c9c89be4448d3eb9c0f8fdca27c9352c1c20';
