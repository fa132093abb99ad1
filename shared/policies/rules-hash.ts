/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '1645c86e98bc51730ed0924dab83d91fe1df71b849ca9038cac7dab8c9a3093d';
