/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd7f212e587e5c948ee41f9d33050032867c2d839cfc52fda14ae6db81218cf36';
