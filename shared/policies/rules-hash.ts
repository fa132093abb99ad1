/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '39fd9f7983870be0acff3507200466b3aadd92f77e51cd390ace8ffab1570640';
