/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '5ebdc4bc733550b5b4c892c4b7ba1e96ce147bc867df6e107c31506712660ed9';
