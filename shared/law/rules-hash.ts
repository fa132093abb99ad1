/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '3ab15f8b7f1d2acd6e60a66ae507f26f06f978cb62e7fe7fd52bbc66e81c8ff5';
