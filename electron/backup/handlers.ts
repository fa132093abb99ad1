import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { readContainer } from '#shared/wire/backup/container.ts';
import { packContents, unpackContents } from '#shared/wire/backup/contents.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { reasonWithSource } from '#shared/wire/takeover/source.ts';
import { backupFailureWords } from '#shared/wire/backup/words.ts';
import { safeName, type ChoosePath } from '../files/save.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Journals } from '../journal/journals.ts';
import { createSerial } from '../queue/serial.ts';
import type { StickDisk } from '../stick/stick-disk.ts';
import { checkContents, type Checked } from './check.ts';
import { gather, type Gathered, type GatherPorts } from './gather.ts';
import { openBackup, sealBackup } from './passphrase.ts';
import { createStickSource } from './stick-source.ts';
import { createReceivedFile } from './received-file.ts';
import { isEmptyFor, restore } from './restore.ts';
import { makeTakeover } from './take-over.ts';

type Ports = Omit<GatherPorts, 'journals'> & {
  readonly journals: Pick<Journals, 'list' | 'read' | 'append'>;
  readonly choosePath: ChoosePath;
  /** Asks a person for a folder; null when they thought better of it or there is no such dialog. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly now: () => Date;
  /** Lets the rooms that read their files only once read them again. */
  readonly restored: () => Promise<void>;
  /** Reads a file just written; tests hand in a stick that lies. */
  readonly readBack?: (path: string) => Promise<Buffer>;
  /** What sticks are read with; tests hand in one that is pulled out. */
  readonly disk?: StickDisk;
};
type BackupChannel = Extract<keyof Handlers, `backup:${string}`>;
type Progress = Output<'backup:progress'>;

/** A backup's table does not tell of what could not go along. */
const NOTHING_KNOWN = { problems: new Map(), keysLost: [] } as const;
const IDLE: Progress = { phase: 'idle', done: 0, total: 0 };

/** The backup room: one sealed file out, one sealed file in. One thing at a time. */
export function createBackupHandlers(ports: Ports): Pick<Handlers, BackupChannel> {
  const { readBack = (path: string) => readFile(path) } = ports;
  const serial = createSerial();
  const sticks = createStickSource(ports);
  let progress = IDLE;
  const received = createReceivedFile();
  let checked: Checked | null = null;
  const inTurn = <T>(job: () => Promise<T>): Promise<T> =>
    serial(async () => {
      try {
        return await job();
      } finally {
        progress = IDLE;
      }
    });
  const at = (phase: Progress['phase'], done = 0, total = 0): void => {
    progress = { phase, done, total };
  };

  /** Everything from the outside in: container, passphrase, table, parts, and what the parts say. */
  async function open(
    file: Uint8Array,
    passphrase: string,
    known: Pick<Gathered, 'problems' | 'keysLost'> = NOTHING_KNOWN,
  ): Promise<Result<Checked, HostFailure>> {
    const container = readContainer(file);
    if (!container.ok) return refused(container.error);
    const { header } = container.value;
    if (header.practice) return refused({ kind: 'practice_backup' });
    const packed = await openBackup(container.value, passphrase);
    if (packed === null) return err({ kind: 'backup_passphrase_wrong' });
    const contents = unpackContents(packed);
    if (!contents.ok) return refused(contents.error);
    const about = { source: 'backup', createdAt: header.createdAt, ...known } as const;
    const result = checkContents(ports.guard, contents.value, about);
    return result.ok ? result : refused(result.error);
  }

  /** Keeps what was checked for the restore that may follow, where it may be written here at all. */
  async function remember(opened: Checked): Promise<Result<Checked['summary'], HostFailure>> {
    if (!(await isEmptyFor(ports, opened))) return err({ kind: 'restore_not_empty' });
    checked = opened;
    return ok(opened.summary);
  }

  return {
    'backup:progress': () => Promise.resolve(ok(progress)),
    'backup:write': ({ passphrase }) =>
      inTurn(async () => {
        at('reading');
        const gathered = await gather(ports, (done, total) => at('reading', done, total));
        if (!gathered.ok) return gathered;
        const { station, problems, keysLost } = gathered.value;
        const packed = packContents(gathered.value);
        if (!packed.ok) return refused(packed.error);
        at('sealing');
        const createdAt = ports.now().toISOString();
        const about = { backupId: randomUUID(), stationId: station.stationId, practice: false, createdAt };
        const file = await sealBackup(about, packed.value, passphrase);
        const day = createdAt.slice(0, 19).replaceAll(':', '').replace('T', '-');
        let where: string | null;
        try {
          where = await ports.choosePath(safeName(`考评台备份-${station.name}-${day}.kpb`));
          if (where === null) return err({ kind: 'save_cancelled' });
          at('writing');
          await writeAtomic(where, file);
        } catch {
          return err({ kind: 'backup_failed' });
        }
        at('checking');
        const back = await readBack(where).catch(() => Buffer.alloc(0));
        const same = Buffer.compare(back, file) === 0;
        const opened = same ? await open(back, passphrase, { problems, keysLost }) : null;
        if (opened?.ok === true) return ok({ where, bytes: file.length, summary: opened.value.summary });
        await rm(where, { force: true }).catch(() => undefined);
        return opened !== null && !opened.error.kind.startsWith('backup_passphrase')
          ? opened
          : err({ kind: 'backup_unverified' });
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
        const opened = await open(received.whole(), passphrase);
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
    'backup:restore': ({ wholePartOnly, name, reason, by }) =>
      inTurn(async () => {
        if (checked === null) return err({ kind: 'bad_input' });
        const { summary } = checked;
        if (summary.incomplete > 0 && !wholePartOnly) return err({ kind: 'restore_incomplete' });
        if (!(await isEmptyFor(ports, checked))) return err({ kind: 'restore_not_empty' });
        const times = { backupAt: summary.createdAt, at: ports.now().toISOString() };
        const takeover = makeTakeover(
          ports.guard,
          checked.old,
          { name, reason: reasonWithSource(reason, summary.source), by },
          times,
        );
        const written = await restore(ports, checked, takeover, (done) => at('restoring', done, summary.entries));
        if (!written.ok) return written;
        checked = null;
        await ports.restored();
        return ok(summary);
      }),
  };
}

type RefusalKind = keyof typeof backupFailureWords;
/** `problem` lets the page say it in its own language; `reason` is the same as words, ready to be read. */
function refused(failure: { readonly kind: RefusalKind; readonly name?: string }): Result<never, HostFailure> {
  const name = failure.name ?? '';
  const reason = backupFailureWords[failure.kind][0].replace('{name}', name);
  return err({ kind: 'backup_refused', detail: { problem: failure.kind, reason, name } });
}
