/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '4e790477b44bf6f72586d359a7f52fc5000c5d6a7bfdd93f831ec10411585fbb';
