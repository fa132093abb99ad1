/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '05442f00576563ea42610c54dd1f37a487d1b62120cf218654753115770916b3';
