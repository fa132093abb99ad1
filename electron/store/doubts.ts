import type { StoreState } from '#shared/wire/host/store.ts';
import { traceOf, type Log } from '../log/logger.ts';
import { createSerial } from '../queue/serial.ts';
import { prepareDoubt, readDoubt, writeDoubt, type Doubt } from './doubt.ts';
import { readStore } from './store-file.ts';

/** Which of the page's databases can't be trusted with a mark any more, although they may still take one. */
export type Doubts = {
  /** The areas whose database is in doubt: real false, practice true. */
  readonly areas: (state: StoreState) => boolean[];
  /** A write failed: the databases in use now are in doubt. Never throws; what can't be remembered counts while this host lives. */
  readonly raise: () => Promise<void>;
};

/**
 * A full disk leaves Chromium's store in a state in which it takes marks and holds none of them at the next start. Nothing on
 * the outside shows it, so every database that was in use when the disk would not take a write is given up for the next.
 */
export async function openDoubts(root: string, log: Log): Promise<Doubts> {
  const serial = createSerial();
  let doubt: Doubt = await readDoubt(root);
  await prepareDoubt(root).catch(() => undefined);
  return {
    areas: ({ real, practice }) => [
      ...(real <= doubt.real ? [false] : []),
      ...(practice <= doubt.practice ? [true] : []),
    ],
    raise: () =>
      serial(async () => {
        try {
          const { real, practice } = await readStore(root);
          if (real <= doubt.real && practice <= doubt.practice) return;
          doubt = { real, practice };
          await writeDoubt(root, doubt);
          log('stores_in_doubt', `${real} ${practice}`);
        } catch (error) {
          log('doubt_unsaved', traceOf(error));
        }
      }),
  };
}
