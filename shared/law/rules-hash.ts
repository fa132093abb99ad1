/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '6f37eacf8b581145d76f9a7e00423fa0879ac73aae66179b5acc270170358b11';
