/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '4cf75e00b817a75a310c84eb4696437bd8e6cb91f2b6ea1093a7781ec7614c94';
