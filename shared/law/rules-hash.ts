/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd041056fe67757e9580c3bd67bf82ff60c2758da201ccb99b2b3c8385de9ae08';
