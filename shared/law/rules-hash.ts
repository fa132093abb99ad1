/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '37b335d7a013e1c5b43a1b98096d4bd61bc156ade234a27e158f2ebc34f09f4f';
