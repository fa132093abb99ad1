import type { Input } from '#shared/wire/host/contract.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { reasonWithSource } from '#shared/wire/takeover/source.ts';
import type { Anchors } from '../anchors/anchors.ts';
import type { Journals } from '../journal/journals.ts';
import type { Photos } from '../photos/photos.ts';
import type { StickDisk } from '../stick/stick-disk.ts';
import type { Checked } from './check.ts';
import { openFile } from './open-file.ts';
import { createWork } from './progress.ts';
import { createReceivedFile } from '../files/received-file.ts';
import { isEmptyFor, restore } from './restore.ts';
import { createStickSource } from './stick-source.ts';
import { makeTakeover } from './take-over.ts';
import { createTakeoverTries } from './takeover-tries.ts';
import { writeBackup, type WriteBackupPorts } from './write-backup.ts';

type Ports = Omit<WriteBackupPorts, 'journals' | 'photos'> & {
  readonly photos: Photos;
  readonly journals: Pick<Journals, 'list' | 'read' | 'append' | 'checked'>;
  /** Asks a person for a folder; null when they thought better of it or there is no such dialog. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly anchors: Pick<Anchors, 'expect' | 'count' | 'tries' | 'unsure'>;
  /** What waits after wrong passphrases are measured by. */
  readonly steady: () => Date;
  /** Lets the rooms that read their files only once read them again. */
  readonly restored: () => Promise<void>;
  /** What sticks are read with; tests hand in one that is pulled out. */
  readonly disk?: StickDisk;
  /** Called when `backup:progress` may answer another thing than before. */
  readonly progressed: () => void;
};
type BackupChannel = Extract<keyof Handlers, `backup:${string}`>;

/** The backup room: one sealed file out, one sealed file in. One thing at a time. */
export function createBackupHandlers(ports: Ports): Pick<Handlers, BackupChannel> {
  const tries = createTakeoverTries({ ...ports, now: ports.steady });
  const sticks = createStickSource({ ...ports, tries });
  const received = createReceivedFile();
  const { progress, inTurn, at } = createWork(ports.progressed);
  let checked: Checked | null = null;

  /** Keeps what was checked for the restore that may follow, where it may be written here at all. */
  async function remember(opened: Checked): Promise<Result<Checked['summary'], HostFailure>> {
    if (!(await isEmptyFor(ports, opened))) return err({ kind: 'restore_not_empty' });
    checked = opened;
    return ok(opened.summary);
  }

  /** Puts what was checked on this computer, which stands in the place of the other one from then on. */
  async function takeBack(asked: Input<'backup:restore'>): Promise<Result<Checked['summary'], HostFailure>> {
    if (checked === null) return err({ kind: 'bad_input' });
    const { summary } = checked;
    if (summary.incomplete > 0 && !asked.wholePartOnly) return err({ kind: 'restore_incomplete' });
    if (!(await isEmptyFor(ports, checked))) return err({ kind: 'restore_not_empty' });
    const times = { backupAt: summary.createdAt, at: ports.now().toISOString() };
    const takeover = makeTakeover(
      ports.guard,
      checked.old,
      { name: asked.name, reason: reasonWithSource(asked.reason, summary.source), by: asked.by },
      times,
    );
    const written = await restore(ports, checked, takeover, (done) => at('restoring', done, summary.entries));
    if (!written.ok) return written;
    checked = null;
    await ports.restored();
    return ok(summary);
  }

  return {
    'backup:progress': () => Promise.resolve(ok(progress())),
    'backup:write': ({ passphrase }) =>
      inTurn(async () => {
        await ports.journals.checked();
        return writeBackup(ports, at, passphrase);
      }),
    'backup:load': ({ offset, chunk }) =>
      inTurn(async () => {
        checked = null;
        const bytes = received.take(offset, Buffer.from(chunk, 'base64'));
        return Promise.resolve(bytes === null ? err({ kind: 'bad_input' }) : ok({ bytes }));
      }),
    'backup:open': ({ passphrase }) =>
      inTurn(async () => {
        at('checking');
        const opened = await openFile(ports.guard, received.whole(), passphrase, tries);
        if (!opened.ok) return opened;
        const answer = await remember(opened.value);
        if (answer.ok) received.forget();
        return answer;
      }),
    'backup:find-stick': ({ folder }) =>
      inTurn(async () => {
        const chosen = folder ?? (await ports.chooseFolder());
        if (chosen === null) return err({ kind: 'save_cancelled' });
        const found = await sticks.find(chosen);
        return found.ok ? ok({ places: found.value }) : found;
      }),
    'backup:open-stick': ({ place, passphrase }) =>
      inTurn(async () => {
        checked = null;
        at('checking');
        const opened = await sticks.open(place, passphrase, (done, total) => at('reading', done, total));
        return opened.ok ? remember(opened.value) : opened;
      }),
    'backup:restore': (asked) => inTurn(() => takeBack(asked)),
  };
}
