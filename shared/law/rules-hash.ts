/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'bcf68dfd68f317cd34c2cdd1895afda2366b3df269e14c84a545fa859066f279';
