/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd316beeaaccae2c99bc60f3f7e98621c03efcc170aa59c840ace708aba94688a';
