import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DOOR_TRIES } from '#electron/vault/door-tries.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { against, type Played } from './folder.ts';
import { startPortable } from './portable-host.ts';

// Whoever sits at the door of a computer and tries passphrases out.

const GUESS = '不是这句口令';
const nothing = (): Promise<void> => Promise.resolve();

export function doorAttacks(day: Played): readonly Attack[] {
  const by = 'somebody at the door';
  return [
    {
      ...{ by, name: 'passphrases tried, the app restarted: even the right one waits' },
      play: () =>
        against(day, nothing, async (host, folder) => {
          const guess = { old: GUESS, fresh: '海河 二号 焊接 车间' };
          for (let n = 0; n < 4; n += 1) met(kindOf(await host.call('vault:change', guess)), 'passphrase_wrong');
          met(kindOf(await host.call('vault:open', { passphrase: GUESS })), 'passphrase_locked');
          await host.stop();
          const again = await startPortable(folder);
          await again.stop();
          return met(again.opened, 'passphrase_locked');
        }),
    },
    {
      ...{ by, name: 'the count of tries deleted between two starts: one try, then the wait' },
      play: () =>
        against(day, nothing, async (host, folder) => {
          await host.stop();
          await rm(join(folder, DOOR_TRIES));
          const again = await startPortable(folder, GUESS);
          const second = kindOf(await again.call('vault:open', { passphrase: GUESS }));
          await again.stop();
          return met([again.opened, second], ['passphrase_locked', 'passphrase_locked']);
        }),
    },
  ];
}
