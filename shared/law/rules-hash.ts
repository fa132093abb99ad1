/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '8123ee95fe29247b598d73b82b291e1125b8e73bc48e8d87757980b87a7b8aac';
