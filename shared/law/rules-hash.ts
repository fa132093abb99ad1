/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'e202dcea22fcb4e145fc69eda4e1b6fe2e3226c948dc66684c2cd3e6fc61de4d';
