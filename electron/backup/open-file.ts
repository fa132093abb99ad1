import { readContainer } from '#shared/wire/backup/container.ts';
import { unpackContents } from '#shared/wire/backup/contents.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { checkContents, type Checked } from './check.ts';
import { openBackup } from './seal-backup.ts';
import { refused } from './refused.ts';
import { backupTarget, type TakeoverTries } from './takeover-tries.ts';

/** A backup's table does not tell of what could not go along. */
const NOTHING_KNOWN = { problems: new Map(), keysLost: [] } as const;

/** Everything from the outside in: container, passphrase, table, parts, and what the parts say. */
export async function openFile(
  guard: KeyGuard,
  file: Uint8Array,
  passphrase: string,
  tries: TakeoverTries,
): Promise<Result<Checked, HostFailure>> {
  const container = readContainer(file);
  if (!container.ok) return refused(container.error);
  const { header } = container.value;
  if (header.practice) return refused({ kind: 'practice_backup' });
  const look = (): Promise<Buffer | null> => openBackup(container.value, passphrase);
  const packed = await tries(backupTarget(container.value), 'backup_passphrase_wrong', look);
  if (!packed.ok) return packed;
  const contents = unpackContents(packed.value);
  if (!contents.ok) return refused(contents.error);
  const about = { source: 'backup', createdAt: header.createdAt, ...NOTHING_KNOWN } as const;
  const result = checkContents(guard, contents.value, about);
  return result.ok ? result : refused(result.error);
}
