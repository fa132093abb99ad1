/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'db014233a6ba00a8cf47a17dd1d2f8f1e7167ac2a579bba4b5939efb01551cb8';
