/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '2b0c56b8834742aa29d879736a4c8639fc8beae84352db15087fe3ed9c1f9507';
