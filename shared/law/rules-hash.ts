/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'b970b0e352d15f8b59d4b084203403642d3bedac6cb4baa2ab6845659c43baf7';
