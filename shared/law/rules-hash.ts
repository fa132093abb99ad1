/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '51a0f04ed05dd089c2ac10505091bb9a16591413cc0b1951e4d2e6047aee650c';
