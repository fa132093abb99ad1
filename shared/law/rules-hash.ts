/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7ac1f1fedbaa1f1c914ffe3e7cd119cd93d46401a18081f5f8475af166dbaeb7';
