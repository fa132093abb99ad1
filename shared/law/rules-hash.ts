/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '6c88d341e6ac4f2e5220dc77859e9dc4f1a56f911695027411ee44401ff7a5dd';
