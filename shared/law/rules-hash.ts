/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'bb75c1b5c791309de99b899add5cc6d3864e76a3816c75ca1d5e1d0513f13668';
