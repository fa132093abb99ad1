/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd16e2d1c78a84d4657a8cffcf6640cab681e00dcba3b90ec971d372a0baaf455';
