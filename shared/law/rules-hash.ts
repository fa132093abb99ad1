/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '676b497ff7e5fd27a2ed2006f1155a14ca244f1e4c48695998585086362519bc';
