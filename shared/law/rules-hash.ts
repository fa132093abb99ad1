/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd844871ca285a81693943117b68c078785701cb0c3b502185fb67dac470e1e60';
