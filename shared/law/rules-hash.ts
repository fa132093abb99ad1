/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '657d028c0a44503a640df3ceaf5bc34b6419404eda093737cf9c499d082529c0';
