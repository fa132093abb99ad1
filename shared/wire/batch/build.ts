import { signedText } from '#shared/base/signing/message.ts';
import type { BatchHeader } from './header.ts';

/**
 * What the station signs as type `batch`: the header and the entry lines as they stand in the journal, each ended by one
 * line feed. Nothing is parsed or written anew, so the entries' hashes still hold in the batch.
 */
export const batchPayload = (header: BatchHeader, lines: readonly string[]): string =>
  [JSON.stringify(header), ...lines, ''].join('\n');

/** The batch itself. Its bytes are the signed message, first line included: openssl can check the file as it is. */
export const batchText = (payload: string): string => signedText('batch', payload);
