/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '0bb2829acd9de3ca1019103a1452c810d4f52dcc4cf76816135487eeee7e3f35';
