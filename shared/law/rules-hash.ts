/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '76789a483c9070201319621f839d6d49a1b51835d3207c463d2e9d8441a587a6';
