/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '3779e9de3c73f5d77eb81f33dc2682e42eaf66254c2330188d73e8d118701feb';
