/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'f77c38537c559272dfd3087ae88f8d3dc8f5ab30495343b0c60318b9109fc16e';
