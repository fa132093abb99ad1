/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '02da1cbbaae0c056c97a895e4179d4a8f2f173fb16587384f876c9aa2f576547';
