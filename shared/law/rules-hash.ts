/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '0606389e6d9b9b6da76ec33202fb320e2cf70cbe4f7490fe0d386ac52631c99c';
