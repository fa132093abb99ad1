/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'ebc5ac2d425c65e86597227955dd37e7281946efd01692d2d4b3409ea3588045';
