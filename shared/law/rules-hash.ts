/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '28c5a8ba7f442bd4f660024159a796b00f2745d71c68c00bfb011b807ccb266f';
