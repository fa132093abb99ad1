/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '63600480dbbad0cb930e5d72c4424cabc9ee5bb937420eb02e0cd3930ee1b127';
