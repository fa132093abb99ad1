import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { packContents } from '#shared/wire/backup/contents.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { passphraseStrength } from '#shared/model/passphrase-strength.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { safeName, type ChoosePath } from '../files/save.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { gather, type GatherPorts } from './gather.ts';
import { openFile } from './open-file.ts';
import { uncounted } from './takeover-tries.ts';
import { sealBackup } from './seal-backup.ts';
import type { Work } from './progress.ts';
import { refused } from './refused.ts';

export type WriteBackupPorts = GatherPorts & {
  readonly choosePath: ChoosePath;
  readonly now: () => Date;
  /** Reads a file just written; tests hand in a stick that lies. */
  readonly readBack?: (path: string) => Promise<Buffer>;
};

/** One sealed file of the station, where a person wants it; it counts once it was read back and opens. */
export async function writeBackup(
  ports: WriteBackupPorts,
  at: Work['at'],
  passphrase: string,
): Promise<Result<Output<'backup:write'>, HostFailure>> {
  if (passphraseStrength(passphrase).fault !== null) return err({ kind: 'passphrase_weak' });
  const { readBack = (path: string) => readFile(path) } = ports;
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
  } catch (error) {
    const failure = diskFailure(error, 'backup');
    return err(failure.kind === 'write_failed' ? { kind: 'backup_failed' } : failure);
  }
  at('checking');
  const back = await readBack(where).catch(() => Buffer.alloc(0));
  const same = Buffer.compare(back, file) === 0;
  const opened = same ? await openFile(ports.guard, back, passphrase, uncounted, { problems, keysLost }) : null;
  if (opened?.ok === true) return ok({ where, bytes: file.length, summary: opened.value.summary });
  await rm(where, { force: true }).catch(() => undefined);
  return opened !== null && !opened.error.kind.startsWith('backup_passphrase')
    ? opened
    : err({ kind: 'backup_unverified' });
}
