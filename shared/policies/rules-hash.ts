/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '5f9889680d8318432d2749f3587a938afab7dde3a5476311fb6130c6f4e39391';
