/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '911a36abead18e580c7c2892d01c9a02b4aec187d44df28a6074360690bc373d';
