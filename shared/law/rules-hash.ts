/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '96c81867a365138da2c978a0b8894179fc1036ee08b2cb9b0717004bf0e729e2';
