/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '2e815bca890f0e4c35937d1916c863d04d6957e0391d13b0eecc6a78d412cd1c';
