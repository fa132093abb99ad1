/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '27afa950c1182550c9ca339f6e8e8ea05676298cee01a99c2021522394980545';
