/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '1674c12aaf66087bd598863c4cfbac1edf12640cb2a9d0cd140b60c798f9804d';
