/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'b08a836ff17cefec9d46a64fd176b0b23e705a8fb39f067a1a642c0bf186b12c';
