/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '007c3f179db83de399d5933d5f3ebf001a932c5e204c0ee164574f5716a07ccb';
