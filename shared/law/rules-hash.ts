/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '63a2286fb338a2935cfc2bfccc16e71da46260a6426dcf96f85a06c01a3bdede';
