import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Examiner } from '#central/receive/examine.ts';
import { examinerPool } from '#central/receive/examiner-pool.ts';
import { acceptRules } from '#central/receive/known-rules.ts';
import { DATABASE, startCentral, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import type { Receipt } from '#shared/wire/sync/receipt.ts';
import type { RefusalAnswer } from '#shared/wire/sync/refusal.ts';
import { BATCH_CONTENT_TYPE, SIGNATURE_HEADER } from '#shared/wire/sync/wire.ts';
import type { TestBatch, TestStation } from './handover.ts';
import { aSitting } from './sitting.ts';

/** Days of tests lie before it, whatever the computer's clock shows: central takes nothing from a day to come. */
const DAY_AFTER = Date.parse('2026-12-01T00:00:00.000Z');

/** Threads that read the rules once, not once a service: that took longer than most tests do. */
let examiner: Examiner | null = null;

/** A real service on a free port with a folder of its own, or on the folder of an earlier one. */
export async function centralIn(
  data = mkdtempSync(join(tmpdir(), 'central-')),
  now = () => new Date(Math.max(Date.now(), DAY_AFTER)),
): Promise<Central> {
  examiner ??= examinerPool(1);
  const self = { host: '127.0.0.1', port: 0, name: '测试中心' };
  const central = await startCentral({ ...self, data, now, examiner, log: () => undefined });
  await acceptTestRules(data);
  return central;
}

/** Lets a service know the rules that sittings of tests are judged by, as its keeper would. */
export async function acceptTestRules(data: string): Promise<void> {
  const store = openSqlite(join(data, DATABASE));
  await acceptRules(store, aSitting().policy.rulesHash, 'tests', new Date());
  await store.close();
}

/** Enrols a station as its host would. */
export async function enrolAt(url: string, code: string, { stationId, name, key }: TestStation): Promise<Response> {
  const { publicKey } = key;
  const enrolment = { stationId, name, organiser: '示例企业', publicKey, code, at: '2026-11-20T08:00:00.000Z' };
  const text = JSON.stringify(enrolment);
  return fetch(`${url}/v1/stations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, signature: key.sign('enrolment', text) }),
  });
}

/** Sends bytes as a batch and reads what came back. */
export async function post(
  url: string,
  { text, signature }: { readonly text: string | Uint8Array<ArrayBuffer>; readonly signature: string },
): Promise<{ readonly status: number; readonly body: string }> {
  const response = await fetch(`${url}/v1/batches`, {
    method: 'POST',
    headers: { 'content-type': BATCH_CONTENT_TYPE, [SIGNATURE_HEADER]: signature },
    body: text,
  });
  return { status: response.status, body: await response.text() };
}

/** The kind of the refusal a batch meets, or 'receipt' where it meets none. */
export async function verdictOn(url: string, batch: Pick<TestBatch, 'text' | 'signature'>): Promise<string> {
  const { body } = await post(url, batch);
  const answer = JSON.parse(body) as Receipt | RefusalAnswer;
  return 'refused' in answer ? answer.refused : 'receipt';
}
