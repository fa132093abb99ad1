/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'a334c4b118bb486f6c5c58b4aa54a70725edcd70e8efa459b6f6754a4ea34e85';
