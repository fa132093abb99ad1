/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '9731af8bf632f31d1837e47ff9a4fe4fcda3be404dc7c5bf3730d7515f58e679';
