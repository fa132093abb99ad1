/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '53626d84a76ab676c87f8a9e207c141138f0ce0408c1bebc93d23596502455c1';
