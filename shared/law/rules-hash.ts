/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '8330f62fd3c936b826bb5d4eb074d9a06deb8301fabb64489049c5f51237f908';
