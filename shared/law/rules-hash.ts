/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'ba013a5f5428d55fdefa8c9cfe86e64d8053baab17a65c623c648554053a0e70';
