import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { areaFolder } from '../files/data-root.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { STATION_COPIES } from './copies.ts';
import { unseal } from '../files/cipher.ts';
import { GUARD_KINDS, type KeyGuard } from '../keys/guard.ts';

// Before there was a vault, keys were wrapped by the keychain or by 32 bytes in a file beside them.

const DEVICE_KEY = 'device.key';
const DEVICE_CONTEXT = 'kaoping/file-guard/1';
const keyFileSchema = z.looseObject({ guard: z.enum(GUARD_KINDS), sealed: z.base64() });

/** Whether a key lies here that was wrapped since the computer keeps anchors: then there must be some. */
export async function isAnchored(root: string, guard: KeyGuard): Promise<boolean> {
  for (const path of await keyFiles(root)) {
    const file = keyFileSchema.safeParse(jsonOf(await readFile(path, 'utf8').catch(() => '')));
    if (file.data?.guard !== guard.kind) continue;
    if (guard.unwrap(file.data.guard, Buffer.from(file.data.sealed, 'base64')) !== null) return true;
  }
  return false;
}

/**
 * Puts every key under the vault's guard; the old key file goes once nothing is left that it alone opens. A key this start
 * can't open, because the keychain that wrapped it is not here, stays as it is and is tried again at the next.
 */
export async function rewrapKeys(root: string, keychain: KeyGuard | null, guard: KeyGuard): Promise<void> {
  const device = await readFile(join(root, DEVICE_KEY)).catch(() => null);
  const open = (kind: KeyGuard['kind'], sealed: Buffer): Buffer | null => {
    if (kind === 'file') return device === null ? null : unseal(device, DEVICE_CONTEXT, sealed);
    return guard.unwrap(kind, sealed) ?? keychain?.unwrap(kind, sealed) ?? null;
  };
  let left = 0;
  for (const path of await keyFiles(root)) {
    const file = keyFileSchema.safeParse(jsonOf(await readFile(path, 'utf8').catch(() => '')));
    if (!file.success || file.data.guard === guard.kind) continue;
    const secret = open(file.data.guard, Buffer.from(file.data.sealed, 'base64'));
    if (secret === null) {
      if (file.data.guard === 'file') left += 1;
      continue;
    }
    const sealed = guard.wrap(secret).toString('base64');
    await writeAtomic(path, JSON.stringify({ ...file.data, guard: guard.kind, sealed }));
  }
  if (device !== null && left === 0) await rm(join(root, DEVICE_KEY), { force: true });
}

async function keyFiles(root: string): Promise<string[]> {
  const paths: string[] = [];
  for (const practice of [false, true]) {
    const area = areaFolder(root, practice);
    const keys = await readdir(join(area, 'keys')).catch(() => []);
    paths.push(
      ...keys
        .filter((name) => name.endsWith('.json') && !name.endsWith('.tries.json'))
        .map((name) => join(area, 'keys', name)),
    );
    paths.push(...STATION_COPIES.map((name) => join(area, name)));
  }
  return paths;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
