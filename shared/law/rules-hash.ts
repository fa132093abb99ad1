/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '2c607aa3a1097addd30d7e92f4b20680b718018f4774f61f65b4b0cda4047c9d';
