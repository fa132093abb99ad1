import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileLog, logFile } from '#electron/log/logger.ts';
import { readLog } from '#electron/log/read-log.ts';
import { withoutPeople } from '#electron/log/without-people.ts';

describe('what the log says to others', () => {
  it.each([
    [
      "Error: ENOENT: no such file or directory, open '/home/wangfang/桌面/三级 名册.xlsx'",
      "Error: ENOENT: no such file or directory, open '<path>'",
    ],
    [
      "EPERM: operation not permitted, rename 'C:\\Users\\李 明\\kaoping\\a.tmp'",
      "EPERM: operation not permitted, rename '<path>'",
    ],
    [
      'at Object.open (/opt/考评台/resources/app.asar/dist/electron/main.cjs:12:5)',
      'at Object.open (app.asar:dist:electron:main.cjs:12:5)',
    ],
    [
      '    at async write (file:///home/wangfang/kp/dist/electron/main.cjs:9:1)',
      '    at async write (dist:electron:main.cjs:9:1)',
    ],
    ['left at /home/wangfang/.kaoping/store', 'left at <path>'],
    ['吴凯·买买提 120000199001011234 12000019900101123X', '<text> <number> <number>'],
    ['journal_cut 3f9a1b2c-7d41-4c58-9a70-1f2e3d4c5b6a 124', 'journal_cut 3f9a1b2c-7d41-4c58-9a70-1f2e3d4c5b6a 124'],
    ['ffffffffffffffff123456789012345678ab', 'ffffffffffffffff123456789012345678ab'],
  ])('%s', (text, told) => {
    expect(withoutPeople(text)).toBe(told);
  });

  it('is the end of it, over both files, oldest first; a line that was cut off is left out', async () => {
    const path = logFile(await mkdtemp(join(tmpdir(), 'kaoping-log-')));
    expect(await readLog(path, 10)).toEqual([]);
    const log = fileLog(path, () => new Date('2026-11-20T10:00:00Z'));
    log('disk_full', 'the reserve was released');
    log('handler_threw', 'Error: a\nb');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(
      `${path}.old`,
      '2026-11-19T08:00:00.000Z stick gone\n2026-11-19T08:00:01.000Z stick kept again\ntorn',
    );
    const told = await readLog(path, 3);
    expect(told.map(({ event, detail }) => `${event} ${detail}`)).toEqual([
      'stick kept again',
      'disk_full the reserve was released',
      'handler_threw Error: a\\nb',
    ]);
  });
});
