/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'f3c3b95d24b3d96641e395459109ed661a1b49c31a5b72cb57a1dac1a25043a9';
