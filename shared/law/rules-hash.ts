/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'ad79d018eb6cfb3462472d9099aa007244246886ce2209bc65a75a2401554380';
