import { createHash } from 'node:crypto';
import type { HashLine } from '#shared/record/chain.ts';

/** SHA-256 of a text's UTF-8, in hex. */
export const hashText: HashLine = (text) => createHash('sha256').update(text).digest('hex');
