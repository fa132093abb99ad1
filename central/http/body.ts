import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';

/**
 * The whole body of a request, at most `limit` bytes. An oversized one is read to its end and thrown away up to twice the
 * limit, so that an honest sender gets to read the refusal instead of a broken connection.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Result<Buffer, Rejection>> {
  const tooLarge = err({ kind: 'too_large', detail: { limit } } as const);
  if (Number(request.headers['content-length'] ?? 0) > 2 * limit) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > 2 * limit) return tooLarge;
  }
  return size > limit ? tooLarge : ok(Buffer.concat(chunks));
}

/** The media type of a request without its parameters, in lower case. */
export const mediaType = (request: IncomingMessage): string =>
  (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
