/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '29754435033039d52d4e4f24e9da658fa34ac93a90f2c67743ab198e0a5b7e31';
