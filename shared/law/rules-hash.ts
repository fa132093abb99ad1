/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '2a2ebbd39aa824de5064ec5b8300ac548f1566d959ae82dd882890dd51aa75c0';
