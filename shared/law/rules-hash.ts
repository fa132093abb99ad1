/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '2324923fa2dfc33c18634e2af555aa7500192c2c51b9cbf5f5c5ff043fa29f61';
