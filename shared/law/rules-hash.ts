/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '4bb2147c0ef7fde7c9443d54d1f70018ef61b62dff191e9cb0d2963571caa111';
