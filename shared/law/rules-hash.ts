/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'ceeef203317b24c6149d8806ffc3ba64a28678cc2fc6ae4560bdac747d82a1a1';
