import type { Handlers } from '#shared/wire/host/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Log } from '../log/logger.ts';
import { createSerial } from '../queue/serial.ts';
import type { Doubts } from './doubts.ts';
import { leaveStore, readStore } from './store-file.ts';

type Ports = {
  readonly root: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly doubts: Pick<Doubts, 'areas'>;
};

/** The host remembers which database the page uses, because the page can't ask one that does not open. */
export function createStoreHandlers({ root, now, log, doubts }: Ports): Pick<Handlers, 'store:state' | 'store:next'> {
  const serial = createSerial();
  return {
    'store:state': () =>
      serial(async () => {
        const state = await readStore(root);
        return ok({ ...state, doubted: doubts.areas(state) });
      }),
    'store:next': (next) =>
      serial(async () => {
        try {
          const state = await leaveStore(root, next, now());
          if (state === null) return err({ kind: 'bad_input' });
          log('store_left_behind', `${next.practice ? 'practice' : 'real'} for ${next.generation}: ${next.reason}`);
          return ok(state);
        } catch (error) {
          return err(diskFailure(error, 'store'));
        }
      }),
  };
}
