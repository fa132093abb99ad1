import type { IncomingMessage } from 'node:http';
import {
  BATCH_CONTENT_TYPE,
  DELIVERED_LIMIT,
  MAX_BATCH_BYTES,
  SIGNATURE_HEADER,
  type DeliveredAnswer,
  type StandingAnswer,
} from '#shared/wire/sync/wire.ts';
import { asksForItself } from '../receive/asks-for-itself.ts';
import { certificateSchema } from '#shared/model/takeover.ts';
import { enrol, type EnrolPorts } from '../enrol/enrol.ts';
import { takeOver } from '../receive/take-over.ts';
import { parseJson } from '../parts/parse-json.ts';
import { BEGINNING_BYTES, receiveBatch, strangerRefusal, type ReceivePorts } from '../receive/receive-batch.ts';
import { json, refuse, type Answer } from '../parts/answer.ts';
import { mediaType, readBody } from './body.ts';
import type { Room } from './room.ts';

export type RoutePorts = EnrolPorts & ReceivePorts & { readonly room: Room };
type Route = (ports: RoutePorts, request: IncomingMessage, id: string) => Promise<Answer>;

/** One path of a door: what it answers. */
export type Entrance = { readonly method: string; readonly path: RegExp; readonly serve: Route };

const MAX_ENROLMENT_BYTES = 16_384;

/** What stations ask for. Nothing here tells what entries say. */
const PUBLIC: readonly Entrance[] = [
  { method: 'POST', path: /^\/v1\/stations$/, serve: postStation },
  { method: 'GET', path: /^\/v1\/stations\/([0-9a-f-]{36})$/, serve: getStanding },
  { method: 'POST', path: /^\/v1\/takeovers$/, serve: postTakeover },
  { method: 'POST', path: /^\/v1\/batches$/, serve: postBatch },
  { method: 'GET', path: /^\/v1\/sittings\/([0-9a-f-]{36})\/batches$/, serve: getDelivered },
  { method: 'GET', path: /^\/v1\/receipts\/([0-9a-f-]{36})$/, serve: getReceipt },
  { method: 'GET', path: /^\/v1\/health$/, serve: getHealth },
];

/** Answers one request; every way to go wrong that a caller can cause is a refusal with a kind. */
export async function route(ports: RoutePorts, request: IncomingMessage): Promise<Answer> {
  return through(PUBLIC, (request.url ?? '').split('?')[0] ?? '', ports, request);
}

/** Goes through the entrance that a path names; 404 and 405 where there is none. */
export async function through(
  entrances: readonly Entrance[],
  path: string,
  ports: RoutePorts,
  request: IncomingMessage,
): Promise<Answer> {
  const here = entrances.filter((candidate) => candidate.path.test(path));
  if (here.length === 0) return refuse({ kind: 'not_found' });
  const found = here.find(({ method }) => method === request.method);
  if (found === undefined) {
    const allow = here.map(({ method }) => method).join(', ');
    return { ...refuse({ kind: 'method_not_allowed' }), headers: { allow } };
  }
  return found.serve(ports, request, found.path.exec(path)?.[1] ?? '');
}

async function postStation(ports: RoutePorts, request: IncomingMessage): Promise<Answer> {
  if (mediaType(request) !== 'application/json') return refuse({ kind: 'wrong_content_type' });
  const body = await readBody(request, MAX_ENROLMENT_BYTES, ports.room);
  if (!body.ok) return refuse(body.error);
  const { bytes, done } = body.value;
  const outcome = await enrol(ports, bytes.toString('utf8'), request.socket.remoteAddress ?? '').finally(done);
  return outcome.ok ? json(200, outcome.value) : refuse(outcome.error);
}

async function postTakeover(ports: RoutePorts, request: IncomingMessage): Promise<Answer> {
  if (mediaType(request) !== 'application/json') return refuse({ kind: 'wrong_content_type' });
  const body = await readBody(request, MAX_ENROLMENT_BYTES, ports.room);
  if (!body.ok) return refuse(body.error);
  const { bytes, done } = body.value;
  const outcome = await takeOver(ports, bytes.toString('utf8')).finally(done);
  return outcome.ok ? json(200, outcome.value) : refuse(outcome.error);
}

/** A station that lay switched off learns here that another one goes on in its place, and by its own signature which one. */
async function getStanding({ store }: RoutePorts, request: IncomingMessage, id: string): Promise<Answer> {
  const station = await store.station(id);
  if (station === null) return refuse({ kind: 'not_found' });
  const { stationId, certificate, disabledAt, twiceAt } = station;
  const standing = certificate !== null ? 'replaced' : disabledAt !== null ? 'disabled' : 'enrolled';
  const isTold = certificate !== null && asksForItself(station, request.headers);
  const answer: StandingAnswer = {
    ...{ stationId, standing },
    certificate: isTold ? certificateSchema.parse(parseJson(certificate)) : null,
    // stations from before there was such a thing read no word they do not know
    ...(twiceAt === null ? {} : { twiceAt }),
  };
  return json(200, answer);
}

/** What is stored of a sitting from entry `from` on: figures and receipts, nothing of what the entries say. */
async function getDelivered({ store }: RoutePorts, request: IncomingMessage, sittingId: string): Promise<Answer> {
  const from = Number(new URL(request.url ?? '', 'http://central').searchParams.get('from') ?? 0);
  if (!Number.isSafeInteger(from)) return refuse({ kind: 'not_found' });
  const rows = await store.delivered(sittingId, from, DELIVERED_LIMIT);
  const batches = rows.map(({ batchId, fromSeq, toSeq, lastHash, sha256, receipt }) => ({
    ...{ batchId, fromSeq, toSeq, lastHash, sha256, receipt },
  }));
  return json(200, { sittingId, batches } satisfies DeliveredAnswer);
}

async function postBatch(ports: RoutePorts, request: IncomingMessage): Promise<Answer> {
  if (mediaType(request) !== BATCH_CONTENT_TYPE) return refuse({ kind: 'wrong_content_type' });
  const body = await readBody(request, MAX_BATCH_BYTES, ports.room, {
    at: BEGINNING_BYTES,
    look: (beginning) => strangerRefusal(ports.store, beginning),
  });
  if (!body.ok) return refuse(body.error);
  const { bytes, done } = body.value;
  const signature = request.headers[SIGNATURE_HEADER];
  const signed = typeof signature === 'string' ? signature : undefined;
  const outcome = await receiveBatch(ports, bytes, signed).finally(done);
  if (!outcome.ok) return refuse(outcome.error);
  return json(outcome.value.again ? 200 : 201, outcome.value.receipt);
}

async function getReceipt({ store }: RoutePorts, _: IncomingMessage, id: string): Promise<Answer> {
  const batch = await store.batch(id);
  return batch === null ? refuse({ kind: 'not_found' }) : json(200, batch.receipt);
}

function getHealth({ self }: RoutePorts): Promise<Answer> {
  return Promise.resolve(json(200, { service: 'kaoping-central', protocol: 1, ...self }));
}
