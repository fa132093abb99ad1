import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readSealed, sealClear, writeSealed, type SealedFile } from '#electron/files/sealed-file.ts';

const TEXT = Buffer.from('{"by":"罗芳"}');
let file: SealedFile;
const at = (name: string): string => join(file.folder, name);
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sealed-'));
  file = { folder, name: 'a.sealed', clear: 'a.json', key: Buffer.alloc(32, 5), context: 'test/1' };
});

test('what was sealed opens under its key and in its place only, and can’t be read on the disk', async () => {
  expect(await readSealed(file)).toBe('missing');
  await writeSealed(file, TEXT);
  expect(await readSealed(file)).toEqual(TEXT);
  expect((await readFile(at('a.sealed'))).includes('罗芳')).toBe(false);
  expect(await readSealed({ ...file, key: Buffer.alloc(32, 6) })).toBe('unreadable');
  expect(await readSealed({ ...file, context: 'test/2' })).toBe('unreadable');
});

/** What a power cut may leave after each step of sealing what lay in clear. */
const CUTS = {
  'before anything': async () => writeFile(at('a.json'), TEXT),
  'while the sealed one is written': async () => {
    await writeFile(at('a.json'), TEXT);
    await writeFile(at('a.sealed.0123456789ab.tmp'), 'half a file');
  },
  'while the sealed one is written, without rename': async () => {
    await writeFile(at('a.json'), TEXT);
    await writeFile(at('a.sealed'), 'half a file');
  },
  'before the clear one is removed': async () => {
    await writeSealed(file, TEXT);
    await writeFile(at('a.json'), TEXT);
  },
  'after everything': async () => writeSealed(file, TEXT),
};
for (const [moment, cut] of Object.entries(CUTS)) {
  test(`a power cut ${moment} loses nothing, and the next start leaves nothing in clear`, async () => {
    await cut();
    expect(await readSealed(file)).toEqual(TEXT);
    for (let starts = 0; starts < 2; starts += 1) {
      await sealClear(file);
      expect(await readSealed(file)).toEqual(TEXT);
      expect((await readdir(file.folder)).filter((name) => !name.endsWith('.tmp'))).toEqual(['a.sealed']);
    }
  });
}

test('reading changes nothing: another computer’s folder stays as it is', async () => {
  await writeFile(at('a.json'), TEXT);
  expect(await readSealed(file)).toEqual(TEXT);
  expect(await readdir(file.folder)).toEqual(['a.json']);
});

test('a clear one that says something else is neither believed nor removed', async () => {
  await writeSealed(file, TEXT);
  await writeFile(at('a.json'), 'another story');
  await sealClear(file);
  expect(await readSealed(file)).toEqual(TEXT);
  expect(await readFile(at('a.json'), 'utf8')).toBe('another story');
});

test('where nothing can be written it is read from where it lies', async () => {
  await writeFile(at('a.json'), TEXT);
  const unwritable = { ...file, name: 'no such folder/a.sealed' };
  await sealClear(unwritable);
  expect(await readSealed(unwritable)).toEqual(TEXT);
  expect(await readdir(file.folder)).toEqual(['a.json']);
});

test('sealing what lies in clear reads nothing else', async () => {
  await sealClear({ ...file, key: Buffer.alloc(3) });
  await writeFile(at('a.json'), TEXT);
  await sealClear(file);
  expect(await readdir(file.folder)).toEqual(['a.sealed']);
  await rm(at('a.sealed'));
});
