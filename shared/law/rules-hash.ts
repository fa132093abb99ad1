/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '98e3a72cf706b6e728193c9be9c0db141b5e91afc05295e2cae023af6399adf1';
