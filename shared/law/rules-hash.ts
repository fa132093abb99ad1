/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '004386673ef661050ed50c2c5e57457a43be43046302907ad54fc610434f12fd';
