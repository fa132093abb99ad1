/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'c86fa2ce5cb9848f68516b09b5fd22b81001774c52a672c2e53b7b119a716f65';
