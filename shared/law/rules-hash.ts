/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '78d5cce3096b79da0ed398bb5f35d56f3059abc084e63d61483a6deca5188cd0';
