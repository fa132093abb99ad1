/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '03eb13e379589e41ac8c29b092364e7ea4fe97dbc3658f7a6da0acd6a0e62195';
