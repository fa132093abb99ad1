/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '6a7162dc6d8810e7a55137e17d45c91761a840518f194d59fff04a70a56dc4ac';
