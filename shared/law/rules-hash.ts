/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '0a759db14f29c49ab217f8b911df7d0bf7355cdf20e6992e210f3ce67265b72d';
