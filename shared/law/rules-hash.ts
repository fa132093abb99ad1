/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'd65cc1f970c7675d12773fe9e8d3abb076dbd692b573b69051eb441a22633cca';
