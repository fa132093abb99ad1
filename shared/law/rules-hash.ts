/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '0461fed4d136e4712ec1bc80361f9ac02871928a32c00dd44ebad97bbf80989d';
