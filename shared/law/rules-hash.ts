/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '4ba872627c4176000c5431d8d9003600c9d68c824fa1864a73108cc42afdb761';
