/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '62991e868a667c7a8964c8c37b58af8aa3e70403d909e0a53b8b0a2b7fa7f58c';
