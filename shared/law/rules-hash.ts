/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd4b945b624d78ad72fa8728acff85e33dcc8e20dfc07dc273dc881a7f961c460';
