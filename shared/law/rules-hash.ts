/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'b2a7e943028d903078e9b4ea30db1dc3387996c4a9fe35e3e5110fd8c03095df';
