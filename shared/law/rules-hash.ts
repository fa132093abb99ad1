/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'c606491d7a6ebd2e0d04213e6e1206a76568f21bcffb956e1aa39ff030c47237';
