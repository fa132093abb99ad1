import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, type Result } from '#shared/base/result.ts';
import { backupFailureWords } from '#shared/wire/backup/words.ts';

type RefusalKind = keyof typeof backupFailureWords;
/** `problem` lets the page say it in its own language; `reason` is the same as words, ready to be read. */
export function refused(failure: { readonly kind: RefusalKind; readonly name?: string }): Result<never, HostFailure> {
  const name = failure.name ?? '';
  const reason = backupFailureWords[failure.kind][0].replace('{name}', name);
  return err({ kind: 'backup_refused', detail: { problem: failure.kind, reason, name } });
}
