/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7a033a7bae9a4b6fb2fe7d906f3ee49fb37843e558a811b34ff7423284ad6dfb';
