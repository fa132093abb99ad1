/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '94d12a31381383116bd94af7f80b9901fa2c7c196e2191e08633defb1d4adf8e';
