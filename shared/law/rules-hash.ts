/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '98e1445dac0d4436583af4d9b41fe0f977afac799169792ffa07fc9111211951';
