import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutboxItem } from '#shared/host/contract.ts';
import type { Handlers } from '#shared/host/failure.ts';
import { err, ok } from '#shared/result/result.ts';
import { shown } from '#shared/sync/outbox.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { createSerial } from '../queue/serial.ts';
import { answers } from './central-client.ts';
import { readPinned, writePinned } from './central-file.ts';
import { enrolAt } from './enrol.ts';
import { openOutbox } from './outbox.ts';
import { createOutboxStore } from './outbox-store.ts';
import type { SyncPorts } from './ports.ts';
import { seal } from './seal.ts';
import { createSender } from './sender.ts';

type SyncChannel = 'batch:seal' | 'outbox:list' | 'outbox:send' | 'central:enrol' | 'central:status';
export type SyncRoom = {
  readonly handlers: Pick<Handlers, SyncChannel>;
  /** Stops knocking at central; what is under way ends by itself. */
  readonly close: () => void;
};

/** Opens the hand-over room: reads the outbox from disk and goes on sending where the app left off. */
export async function createSyncHandlers(ports: SyncPorts): Promise<SyncRoom> {
  await mkdir(ports.root, { recursive: true, mode: 0o700 });
  const store = createOutboxStore(join(ports.root, 'outbox'));
  const outbox = await openOutbox(store, ports);
  let pinned = await readPinned(ports.root);
  const sender = createSender({ ...ports, outbox, store, central: () => pinned });
  /** Two seals of one log at once would take the same entries twice. */
  const sealing = createSerial();
  const list = (): OutboxItem[] => shown(outbox.items(), pinned !== null);
  const knock = (): void => {
    sender.run().catch((error: unknown) => ports.log('sender_failed', error instanceof Error ? error.name : 'error'));
  };
  const askAll = async (): Promise<void> => {
    for (const { batchId } of outbox.items()) await outbox.apply(batchId, { kind: 'asked' });
  };

  knock();
  return {
    close: sender.stop,
    handlers: {
      'batch:seal': ({ practice, log }) =>
        sealing(async () => {
          const sealed = await seal(ports, practice, log, outbox.sealedTo(log));
          if (!sealed.ok) return sealed;
          try {
            await outbox.add(sealed.value);
          } catch (error) {
            return err(diskFailure(error));
          }
          knock();
          const { batchId } = sealed.value.item;
          return ok(list().find((item) => item.batchId === batchId) ?? sealed.value.item);
        }),
      'outbox:list': () => Promise.resolve(ok(list())),
      'outbox:send': async () => {
        await askAll();
        await sender.run();
        return ok(list());
      },
      'central:enrol': async ({ url, code }) => {
        const enrolled = await enrolAt(ports, url, code);
        if (!enrolled.ok) return enrolled;
        try {
          await writePinned(ports.root, enrolled.value);
        } catch (error) {
          return err(diskFailure(error));
        }
        pinned = enrolled.value;
        await askAll();
        knock();
        return ok(enrolled.value);
      },
      'central:status': async () => {
        const reachable = pinned === null ? null : await answers(ports.fetch, pinned.url, pinned.publicKey);
        return ok({ central: pinned, reachable });
      },
    },
  };
}
