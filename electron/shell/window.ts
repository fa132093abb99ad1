import { join } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import type { Log } from '../log/logger.ts';
import { APP_ORIGIN } from './app-origin.ts';
import { startWords } from './words.ts';

/** The page's privileges, each written out, because a default that changes would change them silently. */
export const pagePreferences = (preload: string, packaged: boolean) =>
  ({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    webviewTag: false,
    spellcheck: false,
    devTools: !packaged,
    // a timer of an exam task must not slow down because another window lies on top
    backgroundThrottling: false,
  }) as const;

/** Longer than a first painting takes on an old laptop, shorter than anybody's patience. */
const PAINTED_WITHIN_MS = 3000;

type Showing = {
  readonly once: (event: 'ready-to-show', listener: () => void) => unknown;
  readonly webContents: { readonly once: (event: 'did-finish-load', listener: () => void) => unknown };
  readonly isDestroyed: () => boolean;
  readonly isVisible: () => boolean;
  readonly show: () => void;
};

/**
 * Shows a window when its first screen is painted; where it is loaded and nothing was painted, then as well. A page that was
 * laid out at no size paints nothing, so it would wait for ever to be shown and get its size (electron#8946, #7779).
 */
export function showWhenPainted(window: Showing, log: Log): void {
  window.once('ready-to-show', () => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  });
  window.webContents.once('did-finish-load', () => {
    setTimeout(() => {
      if (window.isDestroyed() || window.isVisible()) return;
      log('window_shown_unpainted', `${PAINTED_WITHIN_MS} ms after it was loaded`);
      window.show();
    }, PAINTED_WITHIN_MS).unref();
  });
}

/** Opens the one window of the app; it shows itself when the first screen is painted. */
export function openWindow(packaged: boolean, log: Log): BrowserWindow {
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
  showWhenPainted(window, log);
  // The marks are in the journal and the database, so a crashed page may simply come back.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log('page_gone', reason);
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLeave(window)) event.preventDefault();
  });
  window.loadURL(`${APP_ORIGIN}/index.html`).catch((error: unknown) => log('page_load_failed', String(error)));
  return window;
}

/** Asks whether to leave what is being typed; where nobody could answer (KAOPING_SAVE_DIR is set) the page is left. */
function mayLeave(window: BrowserWindow): boolean {
  if (process.env['KAOPING_SAVE_DIR']) return true;
  const buttons = [startWords.stay, startWords.leave].map((word) => word.join(' '));
  const options = {
    type: 'question',
    buttons,
    defaultId: 0,
    cancelId: 0,
    message: startWords.leaveTyping.join('\n'),
  } as const;
  return dialog.showMessageBoxSync(window, options) === 1;
}
