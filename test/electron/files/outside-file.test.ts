import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTSIDE_LIMIT } from '#electron/files/outside-file.ts';
import { readJournals } from '#electron/stick/read-journals.ts';
import { realStick } from '#electron/stick/stick-disk.ts';

/** Links need a right of their own on Windows, and it has neither pipes nor devices among its files. */
const HAS_LINKS = process.platform !== 'win32';
const HOSTILE = ['folder', 'inflated', ...(HAS_LINKS ? ['link', 'endless', 'pipe'] : [])];

let stick: string;
const at = (name: string): string => join(stick, name);
beforeAll(async () => {
  stick = await mkdtemp(join(tmpdir(), 'hostile-stick-'));
  await mkdir(at('folder'));
  await writeFile(at('mine'), 'what only this person may read');
  await writeFile(at('inflated'), '');
  await truncate(at('inflated'), OUTSIDE_LIMIT + 1);
  if (!HAS_LINKS) return;
  await symlink(at('mine'), at('link'));
  await symlink('/dev/zero', at('endless'));
  execFileSync('mkfifo', [at('pipe')]);
});
afterAll(() => rm(stick, { recursive: true, force: true }));

describe('what lies on a stick', () => {
  it.each(HOSTILE)('is not read where it is no file of ours: %s', async (name) => {
    await expect(realStick.read(at(name))).rejects.toMatchObject({ code: 'EINVAL' });
    await expect(realStick.open(at(name), 'r')).rejects.toMatchObject({ code: 'EINVAL' });
  });

  it.runIf(HAS_LINKS)('is not written through a link', async () => {
    await expect(realStick.open(at('link'), 'r+')).rejects.toMatchObject({ code: 'EINVAL' });
    await expect(realStick.open(at('link'), 'wx+')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(at('mine'), 'utf8')).toBe('what only this person may read');
  });

  it('is read where it is a plain file', async () => {
    expect((await realStick.read(at('mine'))).toString()).toBe('what only this person may read');
    const file = await realStick.open(at('mine'), 'r');
    expect(await file.size()).toBe(30);
    await file.close();
  });

  it.runIf(HAS_LINKS)('counts as unreadable where a journal is a device without an end', async () => {
    await mkdir(at('journal'));
    const log = '00000000-0000-4000-8000-000000000001';
    await symlink('/dev/zero', at(`journal/${log}.kpj`));
    const before = process.memoryUsage().rss;
    const journals = await readJournals(realStick, stick, new Uint8Array(32));
    expect(journals.list()).toMatchObject([{ log, bytes: 0, problem: { kind: 'journal_unreadable', seq: 0 } }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});
