/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '4da111094d4b753ed063b140705607a2af539788cda31500a7d5c4ffa07d8954';
