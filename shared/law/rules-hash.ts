/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '1ed9879919c8e069c91a04f0fa3dceae238caeb84f9f0b409b82f5ac8e50cb8d';
