import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '#test/support/must.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { against, PIN, type Played } from './folder.ts';
import { startPortable } from './portable-host.ts';

// Somebody with the folder who puts what is sealed in the place of something else that is sealed.

const nothing = (): Promise<void> => Promise.resolve();

export function swapAttacks(day: Played): readonly Attack[] {
  const { log, personId, other } = day;
  const owner = { practice: true, log };
  const by = 'somebody with the folder';
  return [
    {
      ...{ by, name: 'two lines of a journal exchanged' },
      play: () =>
        against(
          day,
          async (folder) => {
            const path = join(folder, 'practice', 'journal', `${log}.kpj`);
            const lines = (await readFile(path, 'latin1')).split('\n');
            [lines[20], lines[21]] = [lines[21] ?? '', lines[20] ?? ''];
            await writeFile(path, lines.join('\n'), 'latin1');
          },
          async (host) => {
            const [journal] = must(await host.call('journal:list', {}));
            return met(journal?.problem, { kind: 'entry_unreadable', seq: 20 });
          },
        ),
    },
    {
      ...{ by, name: 'one’s own key put under another’s name' },
      play: () =>
        against(
          day,
          (folder) => cp(keyIn(folder, personId), keyIn(folder, other)),
          async (host) => {
            const opened = await host.call('session:open', { ...owner, personId: other, pin: PIN });
            return met(kindOf(opened), 'key_unreadable');
          },
        ),
    },
    {
      ...{ by, name: 'an older copy of the anchors put in the place of the first, for fresh tries' },
      play: () =>
        against(day, nothing, async (host, folder) => {
          const wrong = { ...owner, personId, pin: '27182845' };
          await cp(join(folder, 'anchors.sealed'), join(folder, 'older'));
          for (let n = 0; n < 4; n += 1) met(kindOf(await host.call('session:open', wrong)), 'pin_wrong');
          await host.stop();
          await cp(join(folder, 'older'), join(folder, 'anchors.sealed'));
          const again = await startPortable(folder);
          const answer = kindOf(await again.call('session:open', wrong));
          await again.stop();
          return met(answer, 'pin_locked');
        }),
    },
  ];
}

const keyIn = (folder: string, personId: string): string => join(folder, 'practice', 'keys', `${personId}.json`);
