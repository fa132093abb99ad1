import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { readContainer } from '#shared/backup/container.ts';
import { packContents, unpackContents } from '#shared/backup/contents.ts';
import type { Output } from '#shared/host/contract.ts';
import type { Handlers, HostFailure } from '#shared/host/failure.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { backupFailureWords } from '#shared/words/backup.ts';
import { safeName, type ChoosePath } from '../files/save.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Journals } from '../journal/journals.ts';
import { createSerial } from '../queue/serial.ts';
import { checkContents, type Checked } from './check.ts';
import { gather, type GatherPorts } from './gather.ts';
import { openBackup, sealBackup } from './passphrase.ts';
import { isEmptyFor, restore } from './restore.ts';
import { makeTakeover } from './take-over.ts';

type Ports = Omit<GatherPorts, 'journals'> & {
  readonly journals: Pick<Journals, 'list' | 'read' | 'append'>;
  readonly choosePath: ChoosePath;
  readonly now: () => Date;
  /** Lets the rooms that read their files only once read them again. */
  readonly restored: () => Promise<void>;
  /** Reads a file just written; tests hand in a stick that lies. */
  readonly readBack?: (path: string) => Promise<Buffer>;
};
type BackupChannel = Extract<keyof Handlers, `backup:${string}`>;
type Progress = Output<'backup:progress'>;

const IDLE: Progress = { phase: 'idle', done: 0, total: 0 };
/** More than twenty full days of sittings; what is larger is no backup. */
const LOAD_LIMIT = 1_000_000_000;

/** The backup room: one sealed file out, one sealed file in. One thing at a time. */
export function createBackupHandlers(ports: Ports): Pick<Handlers, BackupChannel> {
  const { readBack = (path: string) => readFile(path) } = ports;
  const serial = createSerial();
  let progress = IDLE;
  let pieces: Buffer[] = [];
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
  async function open(file: Uint8Array, passphrase: string, incomplete: number): Promise<Result<Checked, HostFailure>> {
    const container = readContainer(file);
    if (!container.ok) return refused(container.error);
    const { header } = container.value;
    if (header.practice) return refused({ kind: 'practice_backup' });
    const packed = await openBackup(container.value, passphrase);
    if (packed === null) return err({ kind: 'backup_passphrase_wrong' });
    const contents = unpackContents(packed);
    if (!contents.ok) return refused(contents.error);
    const about = { createdAt: header.createdAt, incomplete };
    const result = checkContents(ports.guard, contents.value, about);
    return result.ok ? result : refused(result.error);
  }

  return {
    'backup:progress': () => Promise.resolve(ok(progress)),
    'backup:write': ({ passphrase }) =>
      inTurn(async () => {
        at('reading');
        const gathered = await gather(ports, (done, total) => at('reading', done, total));
        if (!gathered.ok) return gathered;
        const { station, incomplete } = gathered.value;
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
        const opened = same ? await open(back, passphrase, incomplete) : null;
        if (opened?.ok === true) return ok({ where, bytes: file.length, summary: opened.value.summary });
        await rm(where, { force: true }).catch(() => undefined);
        return opened !== null && !opened.error.kind.startsWith('backup_passphrase')
          ? opened
          : err({ kind: 'backup_unverified' });
      }),
    'backup:load': ({ offset, chunk }) =>
      inTurn(async () => {
        if (offset === 0) pieces = [];
        checked = null;
        const held = pieces.reduce((sum, piece) => sum + piece.length, 0);
        if (offset !== held || held > LOAD_LIMIT) return Promise.resolve(err({ kind: 'bad_input' }));
        pieces.push(Buffer.from(chunk, 'base64'));
        return ok({ bytes: held + (pieces.at(-1)?.length ?? 0) });
      }),
    'backup:open': ({ passphrase }) =>
      inTurn(async () => {
        at('checking');
        const opened = await open(Buffer.concat(pieces), passphrase, 0);
        if (!opened.ok) return opened;
        if (!(await isEmptyFor(ports, opened.value))) return err({ kind: 'restore_not_empty' });
        checked = opened.value;
        pieces = [];
        return ok(checked.summary);
      }),
    'backup:restore': ({ name, reason, by }) =>
      inTurn(async () => {
        if (checked === null) return err({ kind: 'bad_input' });
        const { summary } = checked;
        if (!(await isEmptyFor(ports, checked))) return err({ kind: 'restore_not_empty' });
        const times = { backupAt: summary.createdAt, at: ports.now().toISOString() };
        const takeover = makeTakeover(ports.guard, checked.old, { name, reason, by }, times);
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
