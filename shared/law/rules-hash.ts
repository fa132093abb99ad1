/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'e4d21ec23b5247e758f5d1ed152593e61875895338a4ebc5871bbbdf2638bc3c';
