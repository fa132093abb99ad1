/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '044a6974cea8c89544a9bd7b90799f9c50ff592b19026b3fe031882bf88f7457';
