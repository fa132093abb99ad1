/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '1c71ddce8fe0e9acd5459f3be0877bc51e0f95417cf4ce4057bcf0c0c2fef9cc';
