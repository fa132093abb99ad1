/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '82fca2e3c5141e728365c983ec9b13e6e671c4aeb05fe3bb3c065c7ddb803f4d';
