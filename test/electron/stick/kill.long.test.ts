import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { journalFolder } from '#electron/journal/shelf.ts';
import { clearRooms, isWhole, stickRoom } from '#test/support/stick-room.ts';

const script = fileURLToPath(import.meta.resolve('../../support/stick-until-killed.ts'));
afterEach(clearRooms);

async function runFor(milliseconds: number, root: string, stick: string): Promise<void> {
  const child = spawn(process.execPath, [script, root, stick, '400'], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
  await once(child, 'close');
}

it('kill -9 while the stick is written leaves the beginning of the journal there, and it is carried on', async () => {
  let inTheMiddle = 0;
  for (let kills = 0; kills < 8; kills += 1) {
    const root = await mkdtemp(join(tmpdir(), 'stick-kill-root-'));
    const stick = await mkdtemp(join(tmpdir(), 'stick-kill-'));
    await runFor(40 + kills * 7, root, stick);
    const [name = ''] = await readdir(journalFolder(root, false));
    const journal = await readFile(join(journalFolder(root, false), name));
    const [home = ''] = await readdir(stick);
    const copy = await readFile(join(stick, home, 'journal', name)).catch(() => Buffer.alloc(0));
    expect(journal.subarray(0, copy.length).equals(copy)).toBe(true);
    inTheMiddle += copy.length > 0 && copy.at(-1) !== 0x0a ? 1 : 0;
    const again = await stickRoom({ root, stick });
    await again.look();
    expect(again.copy.status().state).toBe('current');
    expect(await isWhole(again, name.replace('.kpj', ''))).toBe(true);
  }
  // otherwise the test would not have been about the middle of a write
  expect(inTheMiddle).toBeGreaterThan(0);
}, 60_000);
