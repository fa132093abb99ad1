/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = 'cf69146eee85d759cb1a4b5445bad8a674965b554848de12c3f454c1c3cd4ac2';
