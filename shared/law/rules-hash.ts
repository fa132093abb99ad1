/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '33f023d48feea8f51a33e6f01c21b5a435b8c51f57bb83eb11ce6dd8c7c8c075';
