/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'e199cffeeb25016a71d71967078f64123fdd7f1239682d0d4eecf141ccf90b27';
