/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'bffba9bae284f40b5cd879e0b250e66d26df2ed8abb0c72cb93a561799904982';
