/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'bf344c765338b0ba0238ac78eb5ed37f6f716624b60b096689fd804d603bf584';
