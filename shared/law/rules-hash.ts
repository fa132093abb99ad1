/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'de87ba70e1ce70a5310e4ced2896fd706721eb5149d3823728dcc9caa030ef65';
