/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'af97894af245f46dd6467cd912cc80a4a13b08197948ca6f4865619c824461b9';
