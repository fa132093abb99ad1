/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '49e1aefc1f435855df59b2a0a16424896f083cf5f0f83ce1c138cdf3d9025dee';
