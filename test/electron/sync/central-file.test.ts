import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPinned } from '#electron/sync/central-file.ts';
import { trusting } from '../../support/vault.ts';
import { keyOf } from '../../support/handover.ts';

const read = async (url: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'pinned-'));
  await writeFile(join(folder, 'central.json'), JSON.stringify({ url, name: '中心', publicKey: keyOf(1).publicKey }));
  return (await readPinned(folder, trusting()))?.central;
};

it('holds the file to the rule that the address was typed under', async () => {
  expect(await read('https://central.example')).toMatchObject({ url: 'https://central.example' });
  expect(await read('http://127.0.0.1:8080')).toMatchObject({ url: 'http://127.0.0.1:8080' });
  for (const url of [
    'http://central.example',
    'http://10.0.0.8:80',
    'https://a.example/path',
    'file:///etc/passwd',
    '',
  ])
    await expect(read(url)).rejects.toThrow();
});
