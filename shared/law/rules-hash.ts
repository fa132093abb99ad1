/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd3bacc077258918eb4a6d432b329dd2f9687a332a86912f7bed6ee0c60e1f34c';
