import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, Output } from '#shared/wire/host/contract.ts';
import type { Head } from '#shared/record/entry.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { shown } from '#shared/wire/sync/outbox.ts';
import { catchUp } from './catch-up.ts';
import { answers } from './central-client.ts';
import type { Pinned } from './central-file.ts';
import { centralFetch, enrolAt } from './enrol.ts';
import { createIntroduction } from './introduce.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { createOutboxStore } from './outbox-store.ts';
import { openPinned, type OwnCentral } from './pinned.ts';
import type { SyncPorts } from './ports.ts';
import { createReachability } from './reachability.ts';
import { createSealing } from './seal-next.ts';
import { createSender } from './sender.ts';
import { openStanding, type Standing } from './standing.ts';

/** The channels of the hand-over. */
export type SyncChannel =
  | 'batch:seal'
  | 'outbox:list'
  | 'outbox:send'
  | 'central:enrol'
  | 'central:confirm'
  | 'central:status'
  | 'station:standing';
type Central = 'central:enrol' | 'central:confirm';
/** What comes of an act once somebody proved that they may. */
type Proved<C extends Central> = (input: Omit<Input<C>, 'passphrase'>) => Promise<Result<Output<C>, HostFailure>>;
export type SyncRoom = {
  /** To which central this station belongs is settled by whoever knows the passphrase: shell/rooms.ts asks for it. */
  readonly handlers: Pick<Handlers, Exclude<SyncChannel, Central>> & { readonly [C in Central]: Proved<C> };
  /** How far each log went into batches. */
  readonly sealed: () => readonly { readonly log: string; readonly head: Head }[];
  /** Stops knocking at central; what is under way ends by itself. */
  readonly close: () => void;
};

/** Opens the hand-over room: reads the outbox from disk and goes on sending where the app left off. */
export async function createSyncHandlers(given: SyncPorts): Promise<SyncRoom> {
  const ports: SyncPorts = {
    ...given,
    fetch: (input, init) => centralFetch(given.fetch, own.trusted())(input, init),
  };
  await mkdir(ports.root, { recursive: true, mode: 0o700 });
  const store = createOutboxStore(join(ports.root, 'outbox'), ports.key, ports.anchors);
  const outbox = await openOutbox(store, ports);
  const own = await openPinned(ports);
  const standing = await openStanding(ports);
  const sealNext = createSealing(ports, outbox, standing);
  /** Central's own part of the log is taken over; what comes after is sealed at once, if there is anything. */
  const goOnBehind = async (central: Pinned, log: string): Promise<boolean> => {
    const caught = await catchUp({ ...ports, outbox }, central, log);
    if (!caught.ok) return false;
    const sealed = await sealNext(false, log);
    return sealed.ok || sealed.error.kind === 'nothing_to_seal';
  };
  const sender = createSender({
    ...{ ...ports, outbox, store, look: standing.look, catchUp: goOnBehind },
    central: own.trusted,
    introduce: createIntroduction(ports),
  });
  const reachability = createReachability({
    now: ports.now,
    look: () => lookFor(own.trusted(), ports, standing),
    changed: () => ports.changed('central'),
  });
  const list = () => shown(outbox.items(), own.trusted() !== null);
  const knock = (): void => {
    sender.run().catch((error: unknown) => ports.log('sender_failed', error instanceof Error ? error.name : 'error'));
  };
  const askAll = async (): Promise<void> => {
    for (const { batchId } of outbox.items()) await outbox.apply(batchId, { kind: 'asked' });
  };

  async function keep(central: Pinned): Promise<Result<Output<'central:enrol'>, HostFailure>> {
    const kept = await own.keep(central);
    if (!kept.ok) return kept;
    reachability.forget();
    for (const what of ['outbox', 'central'] as const) ports.changed(what);
    await askAll();
    knock();
    return ok(shownOf(central));
  }

  knock();
  return {
    close: sender.stop,
    sealed: () => sealedIn(outbox),
    handlers: {
      'batch:seal': async ({ practice, log }) => {
        const sealed = await sealNext(practice, log);
        if (!sealed.ok) return sealed;
        knock();
        return ok(list().find(({ batchId }) => batchId === sealed.value.batchId) ?? sealed.value);
      },
      'station:standing': () =>
        Promise.resolve(ok({ replacedBy: shownTakeover(standing.replacedBy()), twiceAt: standing.twiceAt() })),
      'outbox:list': () => Promise.resolve(ok(list())),
      'outbox:send': async () => {
        await askAll();
        await sender.run();
        return ok(list());
      },
      'central:enrol': async (typed) => {
        const enrolled = await enrolAt(given, typed);
        return enrolled.ok ? keep(enrolled.value) : enrolled;
      },
      'central:confirm': async ({ publicKey }) => {
        const named = own.named(publicKey);
        return named === null ? err({ kind: 'central_not_set' }) : keep(named);
      },
      'central:status': () => Promise.resolve(ok(statusOf(own, reachability.now))),
    },
  };
}

/** How far each log went into batches. */
const sealedIn = ({ items, sealedTo }: Outbox): ReturnType<SyncRoom['sealed']> =>
  [...new Set(items().map(({ log }) => log))].map((log) => ({ log, head: sealedTo(log) }));

/** What the page is told of central; whether one answers that nobody confirmed is not even asked. */
function statusOf({ found, trusted }: OwnCentral, reachable: () => boolean | null): Output<'central:status'> {
  const known = found();
  const confirmed = trusted() !== null;
  return {
    central: known === null ? null : shownOf(known.central),
    confirmed,
    reachable: confirmed ? reachable() : null,
  };
}

/** Whether central answers; one that does is asked how this station stands with it. */
async function lookFor(central: Pinned | null, { fetch }: SyncPorts, standing: Standing): Promise<boolean> {
  if (central === null || !(await answers(fetch, central.url, central.publicKey))) return false;
  await standing.look(central);
  return true;
}

/** What the page shows of a takeover. */
const shownTakeover = (said: ReturnType<Standing['replacedBy']>): Output<'station:standing'>['replacedBy'] =>
  said === null ? null : { name: said.name, at: said.at, reason: said.reason, by: said.by };

/** What the page shows of it. */
const shownOf = ({ url, name, publicKey }: Pinned): Omit<Pinned, 'certificate'> => ({ url, name, publicKey });
