/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '47a73e8ba6ceec74523627af94859322872816c4d497268c1a05e240d870523d';
