/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'cf2f0c9793e6f6f657015c1f8da352d4c1dd8ef9dece43803c297b698f2e054a';
