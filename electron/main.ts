import { join } from 'node:path';
import {
  app,
  dialog,
  ipcMain,
  Menu,
  protocol,
  safeStorage,
  session,
  shell,
  type BrowserWindow,
  type OpenDialogOptions,
} from 'electron';
import { startWords } from '#electron/shell/words.ts';
import { APP_ORIGIN, APP_SCHEME } from './shell/app-origin.ts';
import { dataRoot } from './files/data-root.ts';
import { exportsFolder, intoFolder, type ChoosePath } from './files/save.ts';
import type { Host } from './shell/host.ts';
import { holdRoot } from './shell/hold-root.ts';
import { registerIpc } from './ipc/register.ts';
import type { KeyGuard } from './keys/guard.ts';
import { keychainGuard } from './keys/keychain-guard.ts';
import { fileLog, logFile, traceOf } from './log/logger.ts';
import { forbiddenStart } from './security/forbidden-start.ts';
import { getStretchReady } from './keys/stretch.ts';
import { guardNavigation } from './security/navigation.ts';
import { hardenSession } from './security/session.ts';
import { compileHere } from './shell/compile-here.ts';
import { readLater, type ReadLater } from './shell/read-later.ts';
import { registerScheme, serveApp } from './shell/serve-app.ts';
import { tell } from './shell/tell.ts';
import { openWindow } from './shell/window.ts';
import { glanceAtVault } from './vault/glance.ts';
import { stretchAhead, type StretchAhead } from './vault/stretch-ahead.ts';

const now = (): Date => new Date();
const root = dataRoot(process.env);
const log = fileLog(logFile(root), now);
/** Only what lies outside an archive is being worked on: a shipped app can't be renamed into one that may be debugged. */
const isShipped = app.isPackaged || import.meta.dirname.includes('.asar');
let window: BrowserWindow | null = null;

// before any thread is started
compileHere();

const forbidden = isShipped ? forbiddenStart(process) : null;
if (forbidden !== null) {
  log('start_refused', forbidden);
  tell(startWords.startRefused, forbidden);
  app.exit(1);
}

// All of this must stand before the app is ready.
app.setPath('userData', join(root, 'profile'));
app.enableSandbox();
registerScheme(protocol);
guardNavigation(app, APP_ORIGIN);

if (forbidden === null && app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  const taken = takeRoot();
  app
    .whenReady()
    .then(() => start(taken))
    .catch(fail);
} else {
  app.quit();
}

/** The data root on its way to be ours: `alone` once nobody else is seen to have it, `held` once it is. */
type Taken = { readonly alone: Promise<void>; readonly held: Promise<() => void> };

/** Taking the data root waits for other computers, and needs no window: it goes on while Electron makes itself ready. */
function takeRoot(): Taken {
  let isAlone = (): void => undefined;
  const alone = new Promise<void>((resolve) => (isAlone = resolve));
  const held = holdRoot(root, log, isAlone);
  // what fails is told once Electron is ready
  held.catch(() => undefined);
  return { alone, held };
}

/**
 * The window opens once nobody else is seen to have the data root, while it is still being locked: the passphrase is asked for sooner
 * by what that takes. But for how the vault is, which only reads, nothing is answered before the root is ours; the host is read in
 * behind the first answer.
 */
async function start({ alone, held }: Taken): Promise<void> {
  hardenSession(session.defaultSession, isShipped);
  protocol.handle(APP_SCHEME, (request) => serveApp(join(import.meta.dirname, '..', 'renderer'), request));
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  const keychain = (): KeyGuard | null => keychainGuard(safeStorage, process.platform);
  const ahead = stretchAhead(root);
  const later = readLater({
    held,
    glance: () => glanceAtVault(root, keychain() !== null),
    ahead: ahead.hear,
    read: () => readHost(keychain(), ahead),
  });
  registerIpc(ipcMain, later, APP_ORIGIN);
  void alone.then(() => {
    window ??= openWindow(isShipped, log);
    window.once('show', later.seen);
  });
  endBefore(await held, later);
  await later.host;
  // somebody types the passphrase now
  getStretchReady();
}

/** Puts the host behind the page. */
async function readHost(keychain: KeyGuard | null, { stretch }: StretchAhead): Promise<Host> {
  const { createHost } = await import('./shell/host.ts');
  return createHost({
    world: 'electron',
    version: app.getVersion(),
    root,
    keychain,
    stretch,
    choosePath,
    chooseFolder,
    openPath,
    printWorker: join(import.meta.dirname, 'print-worker.mjs'),
    verifyWorker: join(import.meta.dirname, 'verify-worker.mjs'),
    listWorker: join(import.meta.dirname, 'list-worker.mjs'),
    now,
    log,
  });
}

/**
 * Milliseconds that what is under way may take to end. Whatever was acknowledged lies on disk already; an app that never
 * leaves would keep the data root from the next start.
 */
const LEAVING = 20_000;

/** Has the host end what is under way before the data root is given back. */
function endBefore(release: () => void, { close }: ReadLater): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    const late = new Promise<void>((done) => {
      setTimeout(() => {
        log('left_late', '');
        done();
      }, LEAVING);
    });
    void Promise.race([close(), late]).finally(() => {
      release();
      app.exit();
    });
  });
}

/** Asks where to save, unless KAOPING_SAVE_DIR is set: in tests and the tour nobody could answer. */
const choosePath: ChoosePath = async (name) => {
  if (process.env['KAOPING_SAVE_DIR']) return intoFolder(exportsFolder(root))(name);
  const options = { defaultPath: join(app.getPath('downloads'), name) };
  const chosen = window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  return chosen.canceled ? null : chosen.filePath;
};

/** Asks for a folder, unless KAOPING_STICK_DIR names it, for the same reason. */
async function chooseFolder(): Promise<string | null> {
  if (process.env['KAOPING_STICK_DIR']) return process.env['KAOPING_STICK_DIR'];
  const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] };
  const chosen = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return chosen.filePaths[0] ?? null;
}

async function openPath(path: string): Promise<void> {
  if (process.env['KAOPING_SAVE_DIR']) return;
  const problem = await shell.openPath(path);
  if (problem !== '') throw new Error(problem);
}

/** The host can't work, for one because its folder can't be written: say so instead of showing an empty window. */
function fail(error: unknown): void {
  log('start_failed', traceOf(error));
  tell(startWords.startFailed, error instanceof Error ? error.message : '');
  app.exit(1);
}
