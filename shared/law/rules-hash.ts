/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '499cdc7d616ecadc93ff9ec4552e7cecc712fb42ee20e9103b71ca343d8a79dd';
