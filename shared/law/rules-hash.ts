/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '624c7e74d8211dca83ab9dc03e186a1e447a049b296de12996a53239d62a60a2';
