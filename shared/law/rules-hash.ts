/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '96090a5130f089d1f93f8dbe0ad59eea7601a09ec05d2f7cc73ed5636acbb7e2';
