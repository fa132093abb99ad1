/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '48d9e97c919de351b44bc034dd0d5bb34c1e5ee47a593653db7df6c75aa61db1';
