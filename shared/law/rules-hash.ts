/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'b7b72a110b7f652b7731292d92fbeadab4afdeb17d3318453247dcdbd4cda840';
