/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '06ab0dffe0b66c5eb83776bda5a9a5de7ea2f408a5dcfd51fc69245dbb059092';
