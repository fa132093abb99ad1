/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '208af6bb3063ec1e3ecf6fdd3c49f794f13bc0e53866086006c2e0add7db472c';
