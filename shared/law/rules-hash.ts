/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'bc7f0cea85f00e0aa1bab418f9643099c3231eabec048b5f9fb644c5fef914e2';
