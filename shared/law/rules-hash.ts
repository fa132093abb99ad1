/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '5c2481679875f97e089714251d14166bd7869a14016caca25c89828c52621771';
