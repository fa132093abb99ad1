/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'a45612d5247288fc318c4dbcb89fee6de3f6a6eff13b39b46ba6991c4a26abb1';
