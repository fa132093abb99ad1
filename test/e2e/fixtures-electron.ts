import { join } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';
import { electronBinary } from '#scripts/worlds.ts';
import type { Launch } from './fixtures.ts';
import { killGroup } from './kill-tree.ts';

const root = join(import.meta.dirname, '..', '..');

/** Far longer than any start has taken. */
const LAUNCH_MS = 60_000;

/** Starts the shipped window settings, unpackaged, with Chromium's real sandbox (Playwright would switch it off). */
export const launchElectron: Launch = async (_home, env) => {
  const executablePath = electronBinary();
  if (executablePath === null) throw new Error('no Electron binary');
  const start = () =>
    _electron.launch({
      executablePath,
      chromiumSandbox: true,
      args: [join(root, 'dist', 'electron')],
      cwd: root,
      env: { ...definedEnv(), ...env },
      timeout: LAUNCH_MS,
    });
  // Playwright may wait for ever for a window that is just being made (playwright#29386, #9351): seen once
  const app = await start().catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn('Playwright did not get through to Electron; it is started once more');
    return start();
  });
  const main = app.process();
  const page = await app.firstWindow();
  await hasSize(app, page);
  return {
    page,
    windowTitle: () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .map((window) => window.getTitle())
          .join(),
      ),
    close: () => app.close(),
    kill: async () => {
      const gone = new Promise((done) => main.once('exit', done));
      killGroup(main.pid);
      await gone;
    },
  };
};

/** Waits until the page has a size to be drawn in; where it gets none, the error says how its window stands. */
async function hasSize(app: ElectronApplication, page: Page): Promise<void> {
  await page
    .waitForFunction(() => innerWidth > 0 && innerHeight > 0, null, { timeout: SIZE_MS })
    .catch(async () => {
      const seen = await page.evaluate(() => `${innerWidth}x${innerHeight}, ${document.visibilityState}`);
      const windows = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({ shown: window.isVisible(), at: window.getContentBounds() })),
      );
      throw new Error(`the page has no size: ${seen}; ${JSON.stringify(windows)}`);
    });
}
const SIZE_MS = 15_000;

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
