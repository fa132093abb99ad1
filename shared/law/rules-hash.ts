/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'fc33fae971750c9d43f5048dbca288a4a4a81096fd73af7acf8e82323ea044bf';
