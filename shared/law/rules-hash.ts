/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '88ebf541bb942173167e54fff87a390e536c55726d009d93a47c9457607e8a70';
