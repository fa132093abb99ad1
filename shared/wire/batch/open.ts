import { readExactJson } from '#shared/base/exact-json.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { signedText } from '#shared/base/signing/message.ts';
import { batchHeaderSchema, type BatchHeader } from './header.ts';

/** A batch opened: the header, and what was signed. Its entries are not looked into, nor even told apart. */
export type OpenBatch = {
  readonly header: BatchHeader;
  readonly payload: string;
};
export type OpenFailure = { readonly kind: 'batch_malformed' | 'header_unreadable' | 'practice_batch' };

/** Many times what a header takes: a longer first line is not even read as JSON. */
const HEADER_LIMIT = 10_000;
const FIRST_LINE = signedText('batch', '');

/**
 * Opens a batch far enough to know whose it claims to be. `text` must be the bytes decoded as strict UTF-8 with nothing
 * stripped, so that text and bytes stand for each other exactly.
 */
export function openBatch(text: string): Result<OpenBatch, OpenFailure> {
  if (!text.startsWith(FIRST_LINE) || !text.endsWith('\n')) return err({ kind: 'batch_malformed' });
  const payload = text.slice(FIRST_LINE.length);
  const end = payload.indexOf('\n');
  const header = end > HEADER_LIMIT ? null : readHeader(payload.slice(0, end));
  if (header === null) return err({ kind: 'header_unreadable' });
  return header.practice ? err({ kind: 'practice_batch' }) : ok({ header, payload });
}

/** The entry lines of an opened batch as they came; none where it ends with its header. Only of what is signed by somebody known. */
export const linesOf = ({ payload }: OpenBatch): string[] => payload.slice(0, -1).split('\n').slice(1);

function readHeader(line: string): BatchHeader | null {
  const parsed = batchHeaderSchema.safeParse(readExactJson(line));
  return parsed.success ? parsed.data : null;
}
