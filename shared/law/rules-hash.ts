/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '94387d385afae6c10742f78753663a2d3466501a85b7b0d05f503bad3f77784e';
