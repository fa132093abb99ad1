import { LONGEST_WAIT } from '#shared/wire/sync/backoff.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { checkReceipt } from '#shared/wire/sync/check-receipt.ts';
import { due, lostBefore, nextDue, type OutboxEvent } from '#shared/wire/sync/outbox.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import { createSerial } from '../queue/serial.ts';
import { postBatch } from './central-client.ts';
import type { Pinned } from './central-file.ts';
import type { Introduce } from './introduce.ts';
import type { Outbox } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { SyncPorts } from './ports.ts';

export type Sender = {
  /** Sends whatever is due, one batch after another; answers when nothing more is due for now. */
  readonly run: () => Promise<void>;
  readonly stop: () => void;
};
type Ports = Pick<SyncPorts, 'fetch' | 'now' | 'random' | 'schedule' | 'log'> & {
  readonly outbox: Outbox;
  readonly store: OutboxStore;
  readonly central: () => Pinned | null;
  /** Says who this station is before it hands anything over; answers why central does not take that, or null. */
  readonly introduce: Introduce;
  /** Asks whether another station goes on in this one's place. */
  readonly look: (central: Pinned) => Promise<void>;
  /** Goes on behind what central already holds of a log; false where that is not this computer's own. */
  readonly catchUp: (central: Pinned, log: string) => Promise<boolean>;
};

/** However short the wait, never knock more often than this; in milliseconds. */
const SHORTEST_PAUSE = 1_000;

/** Sends batches in order and wakes itself when the next attempt is due. */
export function createSender(ports: Ports): Sender {
  const { outbox, now, random, schedule } = ports;
  const serial = createSerial();
  let cancel: () => void = () => undefined;
  let stopped = false;

  async function round(): Promise<void> {
    cancel();
    const central = ports.central();
    if (central === null) return;
    await ports.look(central);
    const unwelcome = nextOf() === undefined ? null : await ports.introduce(central);
    for (let batch = nextOf(); batch !== undefined && !stopped; batch = nextOf()) {
      await outbox.apply(batch.batchId, { kind: 'started' });
      const { expected, ...event } = await send(ports, central, batch, unwelcome);
      if (event.kind === 'refused' && event.problem === 'overlap' && (await ports.catchUp(central, batch.log)))
        continue;
      await outbox.apply(batch.batchId, event);
      if (event.kind === 'refused' && event.problem === 'gap')
        for (const lost of lostBefore(outbox.items(), batch, expected ?? batch.fromSeq))
          await outbox.apply(lost.batchId, { kind: 'lost' });
      if (event.kind === 'receipted') continue;
      ports.log(
        'batch_not_delivered',
        `${batch.batchId} ${event.kind === 'unreached' ? event.kind : problemOf(event)}`,
      );
      // The line is dead for every batch; knocking with each of them would only keep people waiting.
      if (event.kind === 'unreached') {
        for (const other of dueNow()) await outbox.apply(other.batchId, { kind: 'unreached', jitter: random() });
      }
    }
    rest();
  }

  const dueNow = (): OutboxItem[] => due(outbox.items(), now().toISOString());
  const nextOf = (): OutboxItem | undefined => dueNow()[0];

  function rest(): void {
    const at = nextDue(outbox.items());
    if (at === null || stopped) return;
    const wait = Math.min(LONGEST_WAIT, Math.max(SHORTEST_PAUSE, Date.parse(at) - now().getTime()));
    cancel = schedule(wait, () => void run());
  }

  const run = (): Promise<void> => serial(round);
  return {
    run,
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}

/** What came of one attempt; `expected` is the entry central wants next, where it said so. */
type Outcome = OutboxEvent & { readonly expected?: number };

async function send(
  { fetch, store, random }: Ports,
  central: Pinned,
  batch: OutboxItem,
  unwelcome: Rejection | null,
): Promise<Outcome> {
  const jitter = random();
  const parcel = await store.read(batch);
  if (parcel === null) return { kind: 'refused', problem: 'batch_damaged', jitter };
  const answer = await postBatch(fetch, central.url, parcel);
  if (!answer.ok) {
    if (answer.error.kind === 'unreached') return { kind: 'unreached', jitter };
    if (answer.error.kind === 'unreadable') return { kind: 'answered', problem: 'central_unreadable', jitter };
    const { refusal } = answer.error;
    // A spare machine whose takeover was refused is unknown for that reason, and the person should hear that one.
    const { kind: problem, detail = {} } = refusal.kind === 'station_unknown' ? (unwelcome ?? refusal) : refusal;
    return { kind: 'refused', problem, detail, jitter, expected: Number(detail['expected'] ?? batch.fromSeq) };
  }
  const checked = checkReceipt(answer.value, batch, central.publicKey);
  return checked.ok
    ? { kind: 'receipted', receipt: answer.value }
    : { kind: 'answered', problem: checked.error.kind, jitter };
}

const problemOf = (event: OutboxEvent): string => ('problem' in event ? event.problem : event.kind);
