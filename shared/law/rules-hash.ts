/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'dd741aa4378c8580756e18cc3f7c6335fc601e86ba25b1249e68f13b9a46418f';
