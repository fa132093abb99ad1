/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '9d042522bf01d9a37fcc54249d030529bfb9f98970ad0c9300a7974fd09c515f';
