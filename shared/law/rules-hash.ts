/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7981782cc8c681b0725610f8a5c835d04b063bffe8bcc9b28abd6271f17db9e5';
