import { mkdir, mkdtemp, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { areaFolder, dataRoot } from '#electron/files/data-root.ts';
import { folderHealth } from '#electron/files/health.ts';
import { intoFolder, safeName, saveFile, saveFolder } from '#electron/files/save.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import { lockRoot } from '#electron/shell/host-lock.ts';
import { fileLog } from '#electron/log/logger.ts';

const unlost = { lost: () => undefined };
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
const content = Buffer.from('成绩汇总表').toString('base64');

test('a saved file is whole, a taken name gets a number, and nothing else is left in the folder', async () => {
  const choose = intoFolder(join(folder, 'out'));
  const first = await saveFile(choose, { name: '成绩汇总表.pdf', content });
  const second = await saveFile(choose, { name: '成绩汇总表.pdf', content });
  expect(first).toEqual({ ok: true, value: { where: join(folder, 'out', '成绩汇总表.pdf') } });
  expect(second).toEqual({ ok: true, value: { where: join(folder, 'out', '成绩汇总表 (2).pdf') } });
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['成绩汇总表 (2).pdf', '成绩汇总表.pdf'].sort());
  expect(await readFile(join(folder, 'out', '成绩汇总表.pdf'), 'utf8')).toBe('成绩汇总表');
});

test('files that belong together are asked for once and lie in one folder, and what is there already stays', async () => {
  let asked = 0;
  const choose = async (name: string) => {
    asked += 1;
    return join(folder, name);
  };
  await mkdir(join(folder, 'receipt-1'));
  await writeFile(join(folder, 'receipt-1', 'mine.txt'), 'mine');
  const files = ['a.txt', '../b.sig'].map((name) => ({ name, content }));
  expect(await saveFolder(choose, { name: 'receipt-1', files })).toEqual({
    ok: true,
    value: { where: join(folder, 'receipt-1') },
  });
  expect([asked, (await readdir(join(folder, 'receipt-1'))).sort()]).toEqual([1, ['a.txt', 'b.sig', 'mine.txt']]);
  expect(await readFile(join(folder, 'receipt-1', 'a.txt'), 'utf8')).toBe('成绩汇总表');
  expect(await saveFolder(async () => null, { name: 'receipt-1', files })).toMatchObject({ ok: false });
});

test('a cancelled dialog saves nothing and says so; a folder that can’t be written is a failure, not an exception', async () => {
  expect(await saveFile(async () => null, { name: 'a', content })).toEqual({
    ok: false,
    error: { kind: 'save_cancelled' },
  });
  expect(await saveFile(async () => join(folder, 'no', 'such', 'a.pdf'), { name: 'a', content })).toEqual({
    ok: false,
    error: { kind: 'write_failed', detail: { file: 'saved' } },
  });
});

test('a failed rewrite leaves the old file as it was', async () => {
  const path = join(folder, 'kept');
  await mkdir(path);
  await writeFile(join(path, 'inside'), 'old');
  await expect(writeAtomic(path, 'new')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['kept']);
});

test.each([
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\a.pdf', 'C Windows a.pdf'],
  ['成绩:汇总?.pdf', '成绩 汇总 .pdf'],
  ['...', 'kaoping'],
  ['a\u0000b\n.xlsx', 'a b .xlsx'],
])('%j is saved as %j', (name, safe) => expect(safeName(name)).toBe(safe));

test('no name leaves the folder it is saved in', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => !/[/\\\0]|^\.|\.$/.test(safeName(name))));
});

test('free space and write access of a folder', async () => {
  const health = await folderHealth(folder);
  expect(health.journalWritable).toBe(true);
  expect(health.freeBytes).toBeGreaterThan(1_000_000);
});

test('a data root has one host at a time', async () => {
  const kindOf = async (root: string) => (await lockRoot(root, unlost)).kind;
  expect(await kindOf(folder)).toBe('held');
  expect(await kindOf(folder)).toBe('here');
  expect(await kindOf(join(folder, '.'))).toBe('here');
  await symlink(folder, `${folder}-link`, 'junction');
  expect(await kindOf(`${folder}-link`)).toBe('here');
  expect(await kindOf(join(folder, 'other'))).toBe('held');
});

test.skipIf(process.platform === 'win32')(
  'the lock lies in a folder of its own person, and in nobody else’s',
  async () => {
    vi.stubEnv('XDG_RUNTIME_DIR', folder);
    expect((await lockRoot(join(folder, 'data'), unlost)).kind).toBe('held');
    expect((await stat(join(folder, '.kaoping-run'))).mode & 0o777).toBe(0o700);
    vi.stubEnv('XDG_RUNTIME_DIR', join(folder, 'b'));
    await mkdir(join(folder, 'b'));
    await symlink(folder, join(folder, 'b', '.kaoping-run'));
    await expect(lockRoot(join(folder, 'data'), unlost)).rejects.toThrow('not a folder of this user');
    vi.unstubAllEnvs();
  },
);

test('the data root is KAOPING_HOME, else the platform’s place; practice lies apart', () => {
  expect(dataRoot({ KAOPING_HOME: '/k' })).toBe('/k');
  expect(dataRoot({ XDG_CONFIG_HOME: '/x' }, 'linux')).toBe(join('/x', 'Kaoping'));
  expect(dataRoot({ APPDATA: '/roaming' }, 'win32')).toBe(join('/roaming', 'Kaoping'));
  expect(areaFolder('/k', false)).toBe('/k');
  expect(areaFolder('/k', true)).toBe(join('/k', 'practice'));
});

test('the log turns over before it grows too large, one line an event', async () => {
  const path = join(folder, 'log', 'host.log');
  const log = fileLog(path, () => new Date('2026-11-20T01:00:00.000Z'));
  log('page_gone', 'crashed\nhard');
  expect(await readFile(path, 'utf8')).toBe('2026-11-20T01:00:00.000Z page_gone crashed\\nhard\n');
  log('big', 'x'.repeat(1_000_000));
  log('next', '');
  expect(await readdir(join(folder, 'log'))).toEqual(['host.log', 'host.log.old']);
});
