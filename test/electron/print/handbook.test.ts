import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handbookHandlers } from '#electron/print/handbook-handlers.ts';
import { createPress, type Press } from '#electron/print/press.ts';
import { contract } from '#shared/wire/host/contract.ts';

// a thread starts slowly on a busy machine
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let press: Press;
const opened: string[] = [];
const logged: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaoping-handbook-'));
  press = createPress(new URL('../../../electron/print/worker.ts', import.meta.url));
});
afterAll(async () => {
  await press.close();
  await rm(folder, { recursive: true });
});
const handlers = (over: Partial<Parameters<typeof handbookHandlers>[0]> = {}) =>
  handbookHandlers({
    press,
    choosePath: (name) => Promise.resolve(join(folder, name)),
    exportsFolder: folder,
    openPath: (path) => Promise.resolve(void opened.push(path)),
    log: (event) => void logged.push(event),
    ...over,
  })['handbook:make'];

describe('handbook:make', () => {
  it('saves a chapter where a person says', async () => {
    const made = await handlers()({ page: 'trouble', way: 'file' });
    if (!made.ok) throw new Error(made.error.kind);
    expect(contract['handbook:make'].output.safeParse(made.value).success).toBe(true);
    expect(made.value.where).toBe(join(folder, '考评台 用户手册 出了问题怎么办.pdf'));
    expect(made.value.pages).toBeGreaterThan(2);
    expect((await readFile(made.value.where)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(opened).toEqual([]);
  });

  it('opens the whole of it to be printed, with a table of contents before the chapters', async () => {
    const made = await handlers()({ page: null, way: 'print' });
    if (!made.ok) throw new Error(made.error.kind);
    expect(made.value.pages).toBeGreaterThan(12);
    expect(opened).toEqual([made.value.where]);
  });

  it('has a glyph for every character of the handbook', async () => {
    const missing: string[] = [];
    const renderHandbook: Press['renderHandbook'] = async (printout) => {
      const rendered = await press.renderHandbook(printout);
      missing.push(...rendered.missing);
      return rendered;
    };
    expect((await handlers({ press: { renderHandbook } })({ page: null, way: 'file' })).ok).toBe(true);
    expect(missing).toEqual([]);
  });

  it('says so where nobody chose a place, and where it could not be made', async () => {
    const nowhere = handlers({ choosePath: () => Promise.resolve(null) });
    expect(await nowhere({ page: 'lead', way: 'file' })).toEqual({ ok: false, error: { kind: 'save_cancelled' } });
    const broken = handlers({ press: { renderHandbook: () => Promise.reject(new Error('on purpose')) } });
    expect(await broken({ page: 'lead', way: 'file' })).toEqual({ ok: false, error: { kind: 'print_failed' } });
    expect(logged).toEqual(['handbook_failed']);
  });
});
