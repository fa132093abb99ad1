/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '17fc245ad0346fc2cfcb5a2481b41d9732d44092c202031d8e08b28775cbb62c';
