import { mkdtemp, readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { saveFolder } from '#electron/files/save.ts';
import { sweepDrafts } from '#electron/files/sweep-drafts.ts';

/** The so-manieth operation goes wrong: it fails, or the process is gone and nothing happens from there on. */
let strike = { at: 0, kills: false };
let done = 0;
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const step = <T>(act: () => T): T => {
    done += 1;
    if (strike.at > 0 && (done === strike.at || (strike.kills && done > strike.at))) {
      throw Object.assign(new Error('injected'), { code: 'ENOSPC' });
    }
    return act();
  };
  return {
    ...real,
    mkdir: async (...all: Parameters<typeof real.mkdir>) => step(() => real.mkdir(...all)),
    open: async (...all: Parameters<typeof real.open>) => step(() => real.open(...all)),
    rename: async (...all: Parameters<typeof real.rename>) => step(() => real.rename(...all)),
    rm: async (...all: Parameters<typeof real.rm>) => step(() => real.rm(...all)),
  };
});

const files = ['batch.txt', 'batch.sig', 'receipt.json'].map((name) => ({
  ...{ name, content: Buffer.from(name).toString('base64') },
}));
const NAMES = files.map(({ name }) => name).sort();
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

test.each([false, true])(
  'three files that belong together are there or not, wherever it ends (killed: %s)',
  async (kills) => {
    let whole = 0;
    for (let at = 1; ; at += 1) {
      const root = await mkdtemp(join(tmpdir(), 'together-'));
      const where = join(root, 'exports', 'receipt-1');
      [strike, done] = [{ at, kills }, 0];
      const saved = await saveFolder(() => Promise.resolve(where), { name: 'receipt-1', files });
      const hit = done >= at;
      strike = { at: 0, kills: false };
      const found = (await namesIn(where)).sort();
      expect([[], NAMES]).toContainEqual(found);
      if (saved.ok) expect(found).toEqual(NAMES);
      if (found.length > 0) whole += 1;
      await sweepDrafts(root, new Date());
      expect((await namesIn(join(root, 'exports'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      if (!hit) break;
    }
    expect(whole).toBeGreaterThan(0);
  },
);

test('a folder that is there keeps what else it holds', async () => {
  const root = await mkdtemp(join(tmpdir(), 'together-'));
  const where = join(root, 'receipt-1');
  await mkdir(where);
  await writeFile(join(where, 'mine.txt'), 'mine');
  expect((await saveFolder(() => Promise.resolve(where), { name: 'receipt-1', files })).ok).toBe(true);
  expect((await namesIn(where)).sort()).toEqual([...NAMES, 'mine.txt'].sort());
  expect(await readFile(join(where, 'mine.txt'), 'utf8')).toBe('mine');
});
