/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '011af363fa54b004a551877c7677c43be9441362374a331107d6d1ca56cd4b82';
