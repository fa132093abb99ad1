/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '13e82df83c14cd1c406050a6b717d2b2a7f566c9d6ec1f0529bdb48d53a61283';
