/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '5bc99956ad8eac746d583064e83dfc88a26ca8c1796dbc934dc77b78256efdda';
