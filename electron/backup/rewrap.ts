import { z } from 'zod';
import { GUARD_KINDS, type KeyGuard } from '../keys/guard.ts';

// Keys lie on disk wrapped by this computer's guard, which no other computer has. In a backup they lie without it, under
// the backup's passphrase instead; a person's key stays sealed under the PIN all the time.

const onDiskSchema = z.looseObject({ guard: z.enum(GUARD_KINDS), sealed: z.base64() });
const inBackupSchema = z.looseObject({ guard: z.literal('backup'), sealed: z.base64() });

/** A key file's text as it goes into a backup, or null where this computer's guard can't open it. */
export function unwrapKey(guard: KeyGuard, text: string): string | null {
  const file = onDiskSchema.safeParse(jsonOf(text));
  if (!file.success) return null;
  const inner = guard.unwrap(file.data.guard, Buffer.from(file.data.sealed, 'base64'));
  return inner === null
    ? null
    : JSON.stringify({ ...file.data, guard: 'backup', sealed: inner.toString('base64') } satisfies z.infer<
        typeof inBackupSchema
      >);
}

/** What a backup holds of a key, wrapped by the guard of the computer it now lives on; null for anything else. */
export function wrapKey(guard: KeyGuard, text: string): string | null {
  const file = inBackupSchema.safeParse(jsonOf(text));
  if (!file.success) return null;
  const sealed = guard.wrap(Buffer.from(file.data.sealed, 'base64')).toString('base64');
  return JSON.stringify({ ...file.data, guard: guard.kind, sealed });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
