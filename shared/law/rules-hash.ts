/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'cb0c5a4bb67d3d1d1bf3db43802d96d1a9b7f07afbc9b638c470589df67a14cc';
