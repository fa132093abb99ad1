/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '9725d6e5e9c20a1084e46fcf503aba37d70c138079c595341ab72da63d63bf0a';
