/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'beb49f9f8fadf970370ac727d4890858817bb79f8f8721e7cc7e1959d6a39fb7';
