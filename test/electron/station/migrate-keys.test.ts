import { access, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seal } from '#electron/files/cipher.ts';
import { rewrapKeys } from '#electron/station/migrate-keys.ts';
import { testGuard } from '#test/support/vault.ts';

const device = Buffer.alloc(32, 3);
const wrapped = (key: Uint8Array) => seal(key, 'kaoping/file-guard/1', Buffer.from('seed')).toString('base64');

async function anOldComputer(personSealed: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'old-'));
  await mkdir(join(root, 'keys'));
  await writeFile(join(root, 'device.key'), device);
  await writeFile(join(root, 'station.json'), JSON.stringify({ guard: 'file', sealed: wrapped(device), v: 1 }));
  await writeFile(join(root, 'keys', 'a.json'), JSON.stringify({ guard: 'file', sealed: personSealed, v: 1 }));
  return root;
}
const opened = async (path: string): Promise<string | undefined> => {
  const { guard, sealed } = JSON.parse(await readFile(path, 'utf8')) as { guard: 'vault'; sealed: string };
  return testGuard.unwrap(guard, Buffer.from(sealed, 'base64'))?.toString();
};

test('keys from before the vault go under it, and the key file beside them is gone', async () => {
  const root = await anOldComputer(wrapped(device));
  for (let starts = 0; starts < 2; starts += 1) {
    await rewrapKeys(root, null, testGuard);
    expect(await opened(join(root, 'station.json'))).toBe('seed');
    expect(await opened(join(root, 'keys', 'a.json'))).toBe('seed');
    await expect(access(join(root, 'device.key'))).rejects.toThrow('ENOENT');
  }
});

test('as long as one key needs it, the key file stays', async () => {
  const root = await anOldComputer(wrapped(Buffer.alloc(32, 4)));
  await rewrapKeys(root, null, testGuard);
  expect(await opened(join(root, 'station.json'))).toBe('seed');
  await access(join(root, 'device.key'));
});
