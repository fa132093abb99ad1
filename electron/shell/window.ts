import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';

/** The page's privileges, each written out, because a default that changes would change them silently. */
export const pagePreferences = (preload: string, packaged: boolean) =>
  ({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    devTools: !packaged,
    // a timer of an exam task must not slow down because another window lies on top
    backgroundThrottling: false,
  }) as const;

/** Opens the one window of the app; it shows itself when the first screen is painted. */
export function openWindow(packaged: boolean, log: (event: string, detail: string) => void): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f5f6f7',
    title: '考评台',
    webPreferences: pagePreferences(join(import.meta.dirname, 'preload.cjs'), packaged),
  });
  window.once('ready-to-show', () => window.show());
  // The marks are in the journal and the database, so a crashed page may simply come back.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log('page_gone', reason);
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
  window.loadURL(`${APP_ORIGIN}/index.html`).catch((error: unknown) => log('page_load_failed', String(error)));
  return window;
}
