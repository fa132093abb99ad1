/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'c4d5182c929e59f76d5abbf00e03802b25acdfd0c5be86ace5f265537ef53b40';
