/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '334def5389d7f93ef0e1975b856f22a204b3291a0ab210f900959ca740b916c4';
