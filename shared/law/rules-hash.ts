/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '06760cd42148e54b4a5e0090a57c75102cbe95c52840503ece0209d7ca95e6ab';
