/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '072a3742aba4d295b88a7dc8c1afedc9438aa342612af259431955c22bb4bd2e';
