/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '3ea6768d1c1e4bfa2f4b65fc3c95ac7987bb32a1bac6b6ca3efa7cd34e6dd52b';
