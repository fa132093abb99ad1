/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'dd94ad1f6d387eb46ee66c8fbb4745fc6f6f4fb3a12e6e53557fb2883c7ba31d';
