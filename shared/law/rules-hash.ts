/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'c66ccb89e7f43b47644093a43942e0f50cf086da2442c70b365cec2f662371e9';
