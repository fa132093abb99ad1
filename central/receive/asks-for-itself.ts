import type { IncomingHttpHeaders } from 'node:http';
import { SIGNATURE_HEADER, STANDING_HEADER, standingRequestSchema } from '#shared/wire/sync/wire.ts';
import { parseJson } from '../parts/parse-json.ts';
import { verifies } from '../parts/verify.ts';
import type { StoredStation } from '../store/port.ts';

/**
 * Whether a question about a station comes from the station itself: signed with its key, and about it. When it was signed is not asked: a
 * machine that lay switched off for long is the one to be told, and often has no clock to trust.
 */
export function asksForItself(
  { stationId, publicKey }: Pick<StoredStation, 'stationId' | 'publicKey'>,
  headers: IncomingHttpHeaders,
): boolean {
  const [text, signature] = [headers[STANDING_HEADER], headers[SIGNATURE_HEADER]];
  if (typeof text !== 'string' || typeof signature !== 'string') return false;
  const asked = standingRequestSchema.safeParse(parseJson(text));
  return asked.success && asked.data.stationId === stationId && verifies('standing', text, publicKey, signature);
}
