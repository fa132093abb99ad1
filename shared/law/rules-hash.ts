/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '5a7ce10dd14acf8ea353e3ae8d74b0ff5a640fb454b9a11b7c156e55e88e478e';
