/**
 * So many lines of a log make a block. Whoever has followed a chain and keeps a digest of each of its blocks can vouch for
 * another copy of the same lines: equal bytes are the same chain, and need not be hashed line by line once more.
 */
export const BLOCK_LINES = 1024;

/** What a block's digest (SHA-256, hex) is taken of: its lines, a newline behind each. */
export const blockText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
