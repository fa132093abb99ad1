/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7ef4727e28b2f7ed89024869a4541eb99199bb7ea72497bcd70194f0a88cc5e8';
