/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '680a29bd1b95e678e92830803828e65f4eb69c0cb95ad3fa48aa45d8f3ea771b';
