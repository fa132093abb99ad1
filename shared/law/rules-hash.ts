/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '79efc133922b1d4de3e35284098b73e13fdff57fd33c8fc4e103433f4c4482d4';
