/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '54298f3032b6f6590f6ffc17d8b33988c6058cbf9e8b84d0d18e9889f1ec0864';
