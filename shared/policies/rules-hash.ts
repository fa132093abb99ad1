/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '06a2eb7e45a03b59a5f205e004c2f7e3889f2bd932bf5ec55368e6ae6f6d1453';
