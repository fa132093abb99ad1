import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Journals } from '../journal/journals.ts';
import { wholeOf } from './hold-against.ts';
import type { StickDisk } from './stick-disk.ts';
import type { ThirdCopy } from './third-copy.ts';

type Ports = {
  readonly thirdCopy: ThirdCopy;
  readonly journals: Pick<Journals, 'examine' | 'mend'>;
  /** Asks a person for a folder; null when they thought better of it or there is no such dialog. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly now: () => Date;
};
type StickChannel = Extract<keyof Handlers, `stick:${string}`>;

/** The third copy behind the contract. */
export function createStickHandlers({ thirdCopy, journals, chooseFolder, now }: Ports): Pick<Handlers, StickChannel> {
  const thenStatus = <T>(done: Result<T, HostFailure>) => (done.ok ? ok(thirdCopy.status()) : done);
  return {
    'stick:status': () => Promise.resolve(ok(thirdCopy.status())),
    'stick:choose': async ({ folder }) => {
      const chosen = folder ?? (await chooseFolder());
      return chosen === null ? err({ kind: 'save_cancelled' }) : thenStatus(await thirdCopy.choose(chosen));
    },
    'stick:leave': async () => thenStatus(await thirdCopy.leave()),
    'stick:put-aside': async ({ log }) => {
      const stamp = now().toISOString().replaceAll(':', '');
      const done = await thirdCopy.withCopy(log, (path, disk) => disk.rename(path, `${path}.aside-${stamp}`));
      return done.ok ? ok(thirdCopy.status()) : err({ kind: 'stick_missing' });
    },
    'stick:restore': async ({ log }) => {
      const owner = { log, practice: false };
      const mended = await thirdCopy.withCopy(log, async (path, disk) => {
        const stored = await readWhole(disk, path);
        const found = journals.examine(owner, stored);
        const isSound = found.problem === null || found.problem.kind === 'torn_tail';
        if (!isSound || found.head.seq < 0) return err({ kind: 'stick_refused' } as const);
        return journals.mend(owner, found.lines);
      });
      return mended.ok ? mended.value : err({ kind: 'stick_missing' });
    },
  };
}

async function readWhole(disk: StickDisk, path: string): Promise<Buffer> {
  const file = await disk.open(path, 'r');
  try {
    return await wholeOf(file, await file.size());
  } finally {
    await file.close();
  }
}
