/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '046f4d4c7f220d05dcd5d1913a02c95a21ed664f856e99d9697913b427605961';
