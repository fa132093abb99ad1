/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7fa6256ea11d3248c2c2f782918590aba3224aacfe763643e9ae6e88fb6d1ce2';
