/**
 * So many lines of a log make a block, and its digest is the SHA-256 (hex) of those lines with a newline behind each. Whoever has
 * followed a chain and keeps the digests of its blocks can vouch for another copy of the same lines: equal bytes are the same
 * chain, and need not be hashed line by line once more.
 */
export const BLOCK_LINES = 1024;
