/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'a32f7f53763feef0a5f2c8c9dcaf8853c426c781f08bfcc279e6945439926378';
