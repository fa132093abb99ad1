/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '08b59df5b1cb60b7c526bd10a6017da3979280beabf289f834398d83d264e030';
