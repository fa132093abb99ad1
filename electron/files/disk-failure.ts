import type { HostFailure, HostFailureKind } from '#shared/wire/host/failure.ts';
import type { HostFile } from '#shared/wire/host/host-file.ts';

/** The system's own word for an error: ENOENT, EIO. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Is the file or folder simply not there? */
export const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT';

/** Is there a file of this name already? */
export const isTaken = (error: unknown): boolean => errorCode(error) === 'EEXIST';

/** What a person can do something about, by the system's word for it. */
const CAUSES: Readonly<Record<string, HostFailureKind>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EIO: 'disk_broken',
  EACCES: 'write_forbidden',
  EPERM: 'write_forbidden',
  EROFS: 'disk_read_only',
};

/** Names why a write failed, and which file it was about. */
export const diskFailure = (error: unknown, file: HostFile): HostFailure => ({
  kind: CAUSES[errorCode(error) ?? ''] ?? 'write_failed',
  detail: { file },
});

/** The same for an exception nobody expected; null where it is not the disk's doing. */
export const unexpectedDiskFailure = (error: unknown): HostFailure | null =>
  Object.hasOwn(CAUSES, errorCode(error) ?? '') ? diskFailure(error, 'other') : null;
