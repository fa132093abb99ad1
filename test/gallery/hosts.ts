import { contract, type Channel } from '#shared/wire/host/contract.ts';
import { EVENT_CHANNELS, type EventKind } from '#shared/wire/host/events.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { pageHost } from '#test/support/page-host.ts';
import type { Answers } from './state.ts';

/** An answer of the host, held against the contract where it is served. */
export const answered = (value: unknown): Result<unknown, never> => ok(value);
/** A host that is still at it. */
export const unanswered = new Promise<never>(() => undefined);

const GB = 1024 ** 3;
/** A quiet host: room on the disk, no stick, nothing to hand over, nobody in its place. */
const QUIET: Readonly<Record<(typeof EVENT_CHANNELS)[EventKind], unknown>> = {
  'app:health': { freeBytes: 200 * GB, journalWritable: true, reserve: 'held' },
  'stick:status': { folder: null, state: 'none', since: null, sameDisk: false, freeBytes: null, copies: [] },
  'station:standing': { replacedBy: null, twiceAt: null },
  'clock:tick': { run: '0'.repeat(16), ms: 0 },
  'outbox:list': [],
  'central:status': { central: null, confirmed: false, reachable: null },
  'backup:progress': { phase: 'idle', done: 0, total: 0 },
  'print:state': { done: 0, total: 0 },
};
const INFO = { version: '0.0.0', world: 'portable', dataFolder: '/考评台', stations: [] };

/** Puts a host behind the page that answers the same whatever it is asked; where nothing is said it is gone. */
export function serve(answers: Answers = {}): void {
  const known: Answers = {
    'app:info': ok(INFO),
    'print:faces': ok({ use: true, found: { text: null, title: null } }),
    ...Object.fromEntries(Object.entries(QUIET).map(([channel, value]) => [channel, ok(value)])),
    ...answers,
  };
  pageHost((channel) => Promise.resolve(known[channel] ?? err({ kind: 'host_gone' })));
  for (const [channel, answer] of Object.entries(known))
    if (answer !== unanswered) check(channel, answer as Result<unknown, unknown>);
}

/** A state that shows what no host could say shows nothing. */
function check(channel: string, answer: Result<unknown, unknown>): void {
  if (answer.ok && !contract[channel as Channel].output.safeParse(answer.value).success) {
    throw new Error(`the contract knows no such answer on ${channel}`);
  }
}
