/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'cb95ece801255cf5421814e2d42c7983673581cb0f21b1bb088a7cc609e18183';
