/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '66cd1c27c21ef0ab921de525bc12a966800a72fab1da2c3a1bcd9ed72eae3dbb';
