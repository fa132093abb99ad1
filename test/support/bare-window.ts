import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { electronBinary } from '#scripts/worlds.ts';

const root = join(import.meta.dirname, '..', '..');

/** ms from starting Electron with these arguments to a field in its window; each start on a profile of its own. */
export async function toField(args: readonly string[], label: string): Promise<number> {
  const executablePath = electronBinary();
  if (executablePath === null) throw new Error('no Electron binary');
  const home = mkdtempSync(join(tmpdir(), 'kaoping-window-'));
  const env = { ...process.env, KAOPING_HOME: home } as Record<string, string>;
  const from = performance.now();
  const app = await _electron.launch({
    ...{ executablePath, chromiumSandbox: true, cwd: root, env },
    args: [`--user-data-dir=${join(home, 'profile')}`, ...args],
  });
  try {
    const page = await app.firstWindow();
    await page.getByLabel(label).waitFor();
    return performance.now() - from;
  } finally {
    await app.close();
    rmSync(home, { recursive: true, force: true });
  }
}

export const APP = [join(root, 'dist', 'electron')];
export const BARE = [join(import.meta.dirname, 'bare-window.cjs')];
