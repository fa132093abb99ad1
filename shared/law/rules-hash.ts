/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '05f5b8a7b757a5da8056c80463160068d4e97c55f75dec886c7d1abc50dd5782';
