import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readFontFile } from '#electron/print/font-file.ts';
import { officeFaces, systemFontFolders } from '#electron/print/office-faces.ts';
import { createPress, type Press } from '#electron/print/press.ts';
import { renamedFace } from '#test/support/renamed-face.ts';
import { summarySample } from '#test/shared/forms/samples.ts';

// Faces of an office are copies of a free one under another name: none of theirs may be kept here.

const WORKER = new URL('../../../electron/print/worker.ts', import.meta.url);
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let press: Press | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaoping-faces-'));
});
afterEach(async () => {
  await press?.close();
  press = null;
  await rm(folder, { recursive: true });
});

const install = async (name: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(join(folder, 'fonts', 'office'), { recursive: true });
  await writeFile(join(folder, 'fonts', 'office', name), bytes);
};
const faces = () => officeFaces(join(folder, 'print-faces'), [join(folder, 'fonts'), join(folder, 'not-there')]);
/** Which faces a file of forms carries: 方正小标宋 stands for the titles, 仿宋 for the text. */
async function carried(): Promise<readonly string[]> {
  press = createPress(WORKER, { threads: 1, fontsOf: faces().fonts });
  const { pdf } = await press.render([summarySample()]);
  await press.close();
  const text = Buffer.from(pdf).toString('latin1');
  return [...new Set([...text.matchAll(/\/FontName \/[A-Z]+\+([\w-]+)/g)].map(([, name]) => name ?? ''))].sort();
}

it('sets text and titles in the faces of the office, by their names and not by their files, until somebody says no', async () => {
  await install('a.ttf', renamedFace('仿宋_GB2312', 'FangSong_GB2312', 0));
  await install('b.TTF', renamedFace('方正小标宋简体', 'FZXBSJW--GB1-0', 8));
  expect(await faces().state()).toEqual({ use: true, found: { text: '仿宋_GB2312', title: '方正小标宋简体' } });
  expect(await carried()).toEqual(expect.arrayContaining(['FZXBSJW--GB1-0', 'FangSong_GB2312']));
  await faces().choose(false);
  expect((await faces().state()).use).toBe(false);
  expect((await carried()).some((name) => /FangSong|FZXB/.test(name))).toBe(false);
});

it.each([
  [0, true],
  [4, true],
  [8, true],
  [2, false],
  [0x100, false],
  [0x204, false],
] as const)('asks the face whether it may be embedded: fsType %i', async (fsType, mayEmbed) => {
  await install('a.ttf', renamedFace('华文仿宋', 'STFangsong', fsType));
  expect((await readFontFile(join(folder, 'fonts', 'office', 'a.ttf')))?.mayEmbed).toBe(mayEmbed);
  expect((await faces().state()).found).toEqual({ text: mayEmbed ? '华文仿宋' : null, title: null });
});

it('leaves a face that is broken, and keeps to ours', async () => {
  const whole = renamedFace('仿宋', 'FangSong', 0);
  await install('short.ttf', whole.subarray(0, whole.length / 2));
  await install('none.ttf', Buffer.from('not a font'));
  expect((await faces().state()).found).toEqual({ text: null, title: null });
});

it.each(['win32', 'darwin', 'linux'] as const)('knows where %s keeps its fonts', (platform) => {
  expect(systemFontFolders(platform, { WINDIR: 'C:\\Windows', LOCALAPPDATA: 'C:\\U' }).length).toBeGreaterThan(1);
});
