import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, type Result } from '#shared/base/result.ts';
import { startWords } from '#electron/shell/words.ts';
import type { Teller } from '../events/teller.ts';
import { answer } from '../ipc/answer.ts';
import { traceOf, type Log } from '../log/logger.ts';
import { contentSecurityPolicy } from '../security/csp.ts';
import { readServed, servedHeaders } from '../serve/static-file.ts';
import type { Admission } from './admission.ts';
import { judgeRequest } from './judge-request.ts';
import { createSeat, type Seat } from './seat.ts';
import { PAGE_HEADER } from '#shared/wire/host/seat.ts';

/** The largest call: a PDF of five hundred sheets in base64 is below it. */
const BODY_LIMIT = 64 * 1024 * 1024;
/** A code and its braces. */
const ENTER_LIMIT = 1024;
/** What a page may leave unread of the events before it is cut off. */
const UNREAD_LIMIT = 4 * 1024 * 1024;

type Ports = {
  readonly handlers: Handlers;
  readonly events: Pick<Teller, 'watch'>;
  readonly admission: Admission;
  /** The built page. */
  readonly folder: string;
  readonly log: Log;
};

/** The loopback server: the built page and the contract, for the browser that was admitted and one page of it at a time. */
export function createPortableServer(given: Ports): Server {
  const ports = { ...given, seat: createSeat() };
  return createServer((request, response) => {
    respond(ports, request, response).catch((error: unknown) => {
      ports.log('request_failed', traceOf(error));
      response.destroy();
    });
  });
}

async function respond(
  ports: Ports & { readonly seat: Seat },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { handlers, events, admission, folder, log, seat } = ports;
  const wish = judgeRequest(request, admission.admits(request.headers.authorization));
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, "'self'");
  const say = (status: number, type: string, body: string | Uint8Array): void => {
    response.writeHead(status, servedHeaders(type, policy)).end(body);
  };
  const sayWords = (status: number): void => say(status, 'text/plain; charset=utf-8', startWords.linkUsed.join('\n'));

  switch (wish.kind) {
    case 'refuse':
      request.resume();
      sayWords(wish.status);
      return;
    case 'enter': {
      const given = await readJson(request, ENTER_LIMIT);
      const code = given.ok ? (given.value as { readonly code?: unknown } | null)?.code : undefined;
      const bearer = typeof code === 'string' ? admission.redeem(code) : null;
      if (bearer === null) sayWords(401);
      else say(200, 'application/json; charset=utf-8', JSON.stringify({ bearer }));
      return;
    }
    case 'sit': {
      request.resume();
      const place = wish.page === '' ? null : seat.take(wish.page);
      if (place === null) {
        sayWords(409);
        return;
      }
      response.once('close', place.leave);
      response.writeHead(200, servedHeaders('text/plain; charset=utf-8', policy));
      response.flushHeaders();
      return;
    }
    case 'file': {
      const served = await readServed(folder, wish.path, nonce);
      if (served === null) say(404, 'text/plain; charset=utf-8', '404');
      else say(200, served.type, served.body);
      return;
    }
    case 'watch':
      request.resume();
      response.writeHead(200, servedHeaders('application/x-ndjson; charset=utf-8', policy));
      tellEvents(events, response);
      return;
    case 'call': {
      const page = request.headers[PAGE_HEADER];
      if (seat.isTakenByOther(typeof page === 'string' ? page : undefined)) {
        request.resume();
        sayWords(409);
        return;
      }
      const input = await readJson(request);
      const result = input.ok ? await answer(handlers, log, wish.channel, input.value) : input;
      say(200, 'application/json; charset=utf-8', JSON.stringify(result));
    }
  }
}

/** Every event on a line of its own, for as long as the page reads; one that stopped reading begins anew. */
function tellEvents(events: Ports['events'], response: ServerResponse): void {
  const stop = events.watch((event) => {
    response.write(`${JSON.stringify(event)}\n`);
    if (response.writableLength > UNREAD_LIMIT) response.destroy();
  });
  response.once('close', stop);
}

async function readJson(request: IncomingMessage, limit = BODY_LIMIT): Promise<Result<unknown, HostFailure>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) return err({ kind: 'bad_input' });
    parts.push(part);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown };
  } catch {
    return err({ kind: 'bad_input' });
  }
}
