import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { createSerial } from '../queue/serial.ts';
import type { Outbox } from './outbox.ts';
import type { SyncPorts } from './ports.ts';
import { seal } from './seal.ts';
import type { Standing } from './standing.ts';

/** Seals what a log holds beyond its last batch, and lays it in the outbox. */
export type SealNext = (practice: boolean, log: string) => Promise<Result<OutboxItem, HostFailure>>;

/** Two seals of one log at once would take the same entries twice, so one follows the other. */
export function createSealing(ports: SyncPorts, outbox: Outbox, standing: Standing): SealNext {
  const sealing = createSerial();
  return (practice, log) =>
    sealing(async () => {
      const replaced = standing.replacedBy();
      if (replaced !== null) return err({ kind: 'station_replaced', detail: { name: replaced.name } });
      const sealed = await seal(ports, practice, log, { sealedTo: outbox.sealedTo(log), number: outbox.nextNumber() });
      if (!sealed.ok) return sealed;
      try {
        await outbox.add(sealed.value);
      } catch (error) {
        return err(diskFailure(error, 'outbox'));
      }
      return ok(sealed.value.item);
    });
}
