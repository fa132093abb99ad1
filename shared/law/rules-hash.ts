/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'eb13bb1e29e3ea1d4fe392b0b0a7ac5bf93f94bd7991ddfc8ef97719186a7cc8';
