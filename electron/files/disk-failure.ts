import type { HostFailure } from '#shared/wire/host/failure.ts';

/** The system's own word for an error: ENOENT, EIO. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Is the file or folder simply not there? */
export const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT';

/** Is there a file of this name already? */
export const isTaken = (error: unknown): boolean => errorCode(error) === 'EEXIST';

/** Names why a write failed: the disk (or its quota) is full, or something a person can't tell apart. */
export const diskFailure = (error: unknown): HostFailure =>
  ['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '') ? { kind: 'disk_full' } : { kind: 'write_failed' };
