/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '6e6128f3c4b92d75bdbd57099cfd7fb87e32ca581999bfa8678415dc9d4b8eed';
