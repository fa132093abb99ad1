import type { ServerResponse } from 'node:http';
import type { Rejection, RefusalAnswer, RefusalKind } from '#shared/wire/sync/refusal.ts';
import { centralRefusalWords } from '#shared/wire/sync/words.ts';
import { say } from '#shared/words/say.ts';

export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

export const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** A refusal as the station parses it, with the sentence for whoever reads along. */
export function refuse({ kind, detail = {} }: Rejection): Answer {
  const words = centralRefusalWords[kind];
  const answer: RefusalAnswer = { refused: kind, detail, zh: say(words, 'zh', detail), en: say(words, 'en', detail) };
  return json(STATUS[kind] ?? 422, answer);
}

/** 422 where nothing else fits: understood, and not acceptable. */
const STATUS: Readonly<Partial<Record<RefusalKind, number>>> = {
  not_found: 404,
  method_not_allowed: 405,
  keeper_only: 403,
  wrong_content_type: 415,
  too_large: 413,
  not_text: 400,
  batch_malformed: 400,
  header_unreadable: 400,
  enrolment_unreadable: 400,
  takeover_unreadable: 400,
  signature_missing: 401,
  signature_wrong: 401,
  proof_wrong: 401,
  takeover_forged: 401,
  practice_batch: 403,
  station_unknown: 403,
  station_key_differs: 403,
  station_replaced: 403,
  station_disabled: 403,
  code_wrong: 403,
  rules_unknown: 403,
  sitting_claimed: 403,
  quota_full: 507,
  station_taken: 409,
  conflict: 409,
  gap: 409,
  overlap: 409,
  history_differs: 409,
  too_many_tries: 429,
  central_failed: 500,
  busy: 503,
};

/** Writes an answer; nothing here is ever cached, framed or sniffed. */
export function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(bytes);
}
