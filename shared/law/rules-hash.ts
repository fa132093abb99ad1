/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '94ac42a72ed1094e3c61280f35f1624b6990bf484ca316d20a7822a0c2334404';
