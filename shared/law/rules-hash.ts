/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7f8cc6bf976ee52970fcf8292e4b4ed27c9177ac0bc71c665a376fa2f7c8fa42';
