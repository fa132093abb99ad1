import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import type { Room } from './room.ts';

/** The body of a request, and how to let go of the room it takes. */
export type Body = { readonly bytes: Buffer; readonly done: () => void };
/** What is asked of a body once so much of its beginning is there: why the rest need not be read, or null. */
export type FirstLook = { readonly at: number; readonly look: (beginning: Buffer) => Promise<Rejection | null> };

/**
 * The whole body of a request, at most `limit` bytes. It takes room as it comes. What is refused on the way is read to its end and thrown
 * away up to twice the limit, so that an honest sender gets to read the refusal instead of a broken connection.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  room: Room,
  first?: FirstLook,
): Promise<Result<Body, Rejection>> {
  const tooLarge: Rejection = { kind: 'too_large', detail: { limit } };
  if (Number(request.headers['content-length'] ?? 0) > 2 * limit) return err(tooLarge);
  const holding = held(room, request.socket.remoteAddress ?? '');
  let [size, refusal, unseen]: [number, Rejection | null, FirstLook | undefined] = [0, null, first];
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > 2 * limit) break;
      if (size > limit) refusal = tooLarge;
      else if (refusal !== null) continue;
      else if (!holding.add(chunk)) refusal = { kind: 'busy' };
      else if (unseen !== undefined && size >= unseen.at) {
        refusal = await unseen.look(holding.bytes());
        unseen = undefined;
      }
      if (refusal !== null) holding.done();
    }
  } catch (error) {
    holding.done();
    throw error;
  }
  return refusal === null ? ok({ bytes: holding.bytes(), done: holding.done }) : err(refusal);
}

/** Chunks that came, and the room they take until all is done. */
function held(room: Room, address: string) {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add: (chunk: Buffer): boolean => {
      if (!room.take(address, chunk.length)) return false;
      size += chunk.length;
      chunks.push(chunk);
      return true;
    },
    bytes: (): Buffer => Buffer.concat(chunks),
    done: (): void => {
      chunks.length = 0;
      room.give(address, size);
      size = 0;
    },
  };
}

/** The media type of a request without its parameters, in lower case. */
export const mediaType = (request: IncomingMessage): string =>
  (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
