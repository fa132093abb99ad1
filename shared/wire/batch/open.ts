import { readExactJson } from '#shared/base/exact-json.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { signedText } from '#shared/base/signing/message.ts';
import { batchHeaderSchema, type BatchHeader } from './header.ts';

/** A batch taken apart: what was signed, the header, and the entry lines as they came, not yet looked into. */
export type OpenBatch = {
  readonly header: BatchHeader;
  readonly payload: string;
  readonly lines: readonly string[];
};
export type OpenFailure = { readonly kind: 'batch_malformed' | 'header_unreadable' | 'practice_batch' };

const FIRST_LINE = signedText('batch', '');

/**
 * Opens a batch far enough to know whose it claims to be. `text` must be the bytes decoded as strict UTF-8 with nothing
 * stripped, so that text and bytes stand for each other exactly.
 */
export function openBatch(text: string): Result<OpenBatch, OpenFailure> {
  if (!text.startsWith(FIRST_LINE) || !text.endsWith('\n')) return err({ kind: 'batch_malformed' });
  const payload = text.slice(FIRST_LINE.length);
  const [headerLine = '', ...lines] = payload.slice(0, -1).split('\n');
  const header = readHeader(headerLine);
  if (header === null) return err({ kind: 'header_unreadable' });
  return header.practice ? err({ kind: 'practice_batch' }) : ok({ header, payload, lines });
}

function readHeader(line: string): BatchHeader | null {
  const parsed = batchHeaderSchema.safeParse(readExactJson(line));
  return parsed.success ? parsed.data : null;
}
