/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7f0fb0c15878934d535b3dd780307a418910bfe1d290c128f2371a74af0c868e';
