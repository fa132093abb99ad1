import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { seal, unseal } from './cipher.ts';
import type { KeyGuard } from './guard.ts';

const CONTEXT = 'kaoping/file-guard/1';

/** The guard of a computer without a keychain: 32 random bytes in a file with mode 0600, made at the first start. */
export async function fileGuard(path: string): Promise<KeyGuard> {
  const key = await readFile(path).catch(async (error: unknown) => {
    if (!isMissing(error)) throw error;
    const fresh = randomBytes(32);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeAtomic(path, fresh, 0o600);
    return fresh;
  });
  return {
    kind: 'file',
    wrap: (secret) => seal(key, CONTEXT, secret),
    unwrap: (kind, wrapped) => (kind === 'file' ? unseal(key, CONTEXT, wrapped) : null),
  };
}
