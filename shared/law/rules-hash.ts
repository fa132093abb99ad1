/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '1a93552a9738d74b5b883f9caafd99b5c49021adb08a39f9234f2e2f1739e041';
