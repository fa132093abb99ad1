/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'f432f5a1329a40e15b2f22a3d651d9c4b63cb97456d2bf3d4af6382456aa4095';
