import { err, ok, type Result } from '#shared/base/result.ts';
import { receiptSchema, type Receipt } from '#shared/wire/sync/receipt.ts';
import { refusalAnswerSchema, type Rejection } from '#shared/wire/sync/refusal.ts';
import {
  BATCH_CONTENT_TYPE,
  deliveredAnswerSchema,
  enrolmentAnswerSchema,
  healthAnswerSchema,
  SIGNATURE_HEADER,
  STANDING_HEADER,
  standingAnswerSchema,
  type DeliveredAnswer,
  type EnrolmentAnswer,
  type StandingAnswer,
} from '#shared/wire/sync/wire.ts';
import type { TakeoverCertificate } from '#shared/model/takeover.ts';
import type { z } from 'zod';

type Fetch = typeof globalThis.fetch;
export type CentralFailure =
  | { readonly kind: 'unreached' }
  /** Something answered, but not in central's words. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused'; readonly refusal: Rejection };

/** A whole sitting over a telephone line still gets through; a dead line is given up on. */
const SEND_TIMEOUT = 120_000;
const TALK_TIMEOUT = 15_000;
const PROBE_TIMEOUT = 4_000;
/** Answers are short; more than this is not central speaking. Forty receipts are the longest. */
const MAX_ANSWER = 128 * 1024;

export const postEnrolment = (
  fetch: Fetch,
  url: string,
  request: { readonly text: string; readonly signature: string },
): Promise<Result<EnrolmentAnswer, CentralFailure>> => {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(request) };
  return ask(fetch, `${url}/v1/stations`, init, TALK_TIMEOUT, enrolmentAnswerSchema);
};

export const postBatch = (
  fetch: Fetch,
  url: string,
  { bytes, signature }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly signature: string },
): Promise<Result<Receipt, CentralFailure>> => {
  const headers = { 'content-type': BATCH_CONTENT_TYPE, [SIGNATURE_HEADER]: signature };
  return ask(fetch, `${url}/v1/batches`, { method: 'POST', headers, body: bytes }, SEND_TIMEOUT, receiptSchema);
};

/** Registers that this station goes on in another's place. */
export const postTakeover = (
  fetch: Fetch,
  url: string,
  certificate: TakeoverCertificate,
): Promise<Result<EnrolmentAnswer, CentralFailure>> => {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(certificate) };
  return ask(fetch, `${url}/v1/takeovers`, init, TALK_TIMEOUT, enrolmentAnswerSchema);
};

/** How this station stands; only its own signature is told who took over from it. */
export const getStanding = (
  fetch: Fetch,
  url: string,
  stationId: string,
  proof: { readonly text: string; readonly signature: string } | null,
): Promise<Result<StandingAnswer, CentralFailure>> => {
  const headers = proof === null ? {} : { [STANDING_HEADER]: proof.text, [SIGNATURE_HEADER]: proof.signature };
  return ask(fetch, `${url}/v1/stations/${stationId}`, { method: 'GET', headers }, PROBE_TIMEOUT, standingAnswerSchema);
};

/** Stored batches of a sitting that reach to entry `from` or beyond. */
export const getDelivered = (
  fetch: Fetch,
  url: string,
  sittingId: string,
  from: number,
): Promise<Result<DeliveredAnswer, CentralFailure>> => {
  const path = `${url}/v1/sittings/${sittingId}/batches?from=${from}`;
  return ask(fetch, path, { method: 'GET' }, TALK_TIMEOUT, deliveredAnswerSchema);
};

/** Whether the central with this key answers right now. */
export async function answers(fetch: Fetch, url: string, publicKey: string): Promise<boolean> {
  const health = await ask(fetch, `${url}/v1/health`, { method: 'GET' }, PROBE_TIMEOUT, healthAnswerSchema);
  return health.ok && health.value.publicKey === publicKey;
}

async function ask<T>(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  timeout: number,
  schema: z.ZodType<T>,
): Promise<Result<T, CentralFailure>> {
  let text: string | null;
  try {
    // A redirect would carry a room's records to an address nobody enrolled at.
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeout) });
    text = await readShort(response);
  } catch {
    return err({ kind: 'unreached' });
  }
  const answer = parsed(text ?? '');
  const wanted = schema.safeParse(answer);
  if (wanted.success) return ok(wanted.data);
  const refusal = refusalAnswerSchema.safeParse(answer);
  if (!refusal.success) return err({ kind: 'unreadable' });
  const { refused, detail } = refusal.data;
  return err({ kind: 'refused', refusal: { kind: refused, detail } });
}

async function readShort(response: Response): Promise<string | null> {
  if (response.body === null) return null;
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    chunks.push(next.value);
    if (size <= MAX_ANSWER) continue;
    await reader.cancel();
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
