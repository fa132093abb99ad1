/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '075e44f02148c15793dc628620e4bdc66fff127820866d5b23ce1bcfda0075ce';
