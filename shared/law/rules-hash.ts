/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '124e8f87fd30275179d826b8ae820d5e8a44241beafb9f7e86224020139f0c21';
