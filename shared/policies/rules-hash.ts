/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'c37dfabb5b6bf7a6b128dfc35747c4f811230b574ef697fc44224deddbf74583';
