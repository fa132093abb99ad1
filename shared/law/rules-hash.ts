/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '042f00f1c82dfd44ebcb7dcbe23ccdc0ae7758f9fc276a53d776336e6fc203ff';
