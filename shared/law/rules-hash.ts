/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'e8b9f6fafd9d2d384ea1098ee9eb04a6d7e61c910f65d1067746a56568513248';
