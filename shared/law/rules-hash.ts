/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'aeeb1c45b6073c7a0960a6ea013b5e7e9bbf5e7ba8c376484bfbff2814628736';
