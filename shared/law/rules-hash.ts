/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '68120fe8ccc3a5e827bdb03902ee39ab1a3799dd310a599daeb795f96e2a3bf7';
