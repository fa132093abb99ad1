/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'c2f8f9ec33e39472b8fc253709b8b8f2252eedb660c6c6089c969a5640763156';
