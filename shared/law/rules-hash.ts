/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '4b939295394023eabb1750dba7455bcd16af801378fa2bea95c1ea6f9cb9642f';
