/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '81e5b5f16c694b344cd6077d2102b5bd1d7bdd8db5be913d79fa2e96aa6b3b87';
