/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '3297e44a2b45c9b262a3c28a99baf6a0544a690c5525d9b2af99501a17afbe5f';
