/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7625d1b876ac4589359084e8f1dd023cde38327e42818df30142bdec0786a061';
