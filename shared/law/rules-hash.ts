/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
export const RULES_HASH = '7ec626ab44c3de8f3cb9de73237913867021f7057ca82df9a8fd780093e4fc87';
