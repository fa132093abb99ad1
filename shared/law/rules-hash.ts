/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'b10812a5b89b7739671073dc0f476040c61ce1871373e1bf7f8a1444acb5b9e0';
