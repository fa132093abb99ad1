/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'fc1d5b05175f1dac4cfd73a26d314e1903c10fc09990b663e8169311faa6106d';
