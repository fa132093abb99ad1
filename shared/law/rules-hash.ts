/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '85822864e8366b06d827b2a0b79963b0d89d4960c2dcf6e87aec5bbabe21f8e1';
