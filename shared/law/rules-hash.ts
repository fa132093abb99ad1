/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'cdc9c38b649b61c82a15d4fba2f2fd5e22b5a6789fa9fdf6c54b784b2e480184';
