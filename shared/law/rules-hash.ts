/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '0bbe85e2dbcb33171013fe62b513315f385f59366359e524ad91dadbd48a5875';
