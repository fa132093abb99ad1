/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '57635d0802e840e074ceec0cf6dd8935d8246381fe302456759eaaa069f3a68c';
