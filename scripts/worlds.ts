// Which of the two worlds, Electron and portable, this machine can run, and in one sentence why not.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Sentence } from '#shared/words/say.ts';
import { startWords } from '#electron/shell/words.ts';

const electronPackage = join(import.meta.dirname, '..', 'node_modules', 'electron');

/** Electron's executable: where ELECTRON_OVERRIDE_DIST_PATH says, else where its package put it; null if nowhere. */
export function electronBinary(): string | null {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist');
  const pathFile = join(electronPackage, 'path.txt');
  const file = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : DEFAULT_FILES[process.platform];
  const path = join(dist, file ?? 'electron');
  return isExecutable(path) ? path : null;
}
const DEFAULT_FILES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** Lets Electron's own package fetch its binary, once, for as long as a person would wait. Answers whether it is there. */
export function downloadElectron(milliseconds: number): boolean {
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore', timeout: milliseconds });
  return electronBinary() !== null;
}

/** A stock Chromium: KAOPING_CHROMIUM, else the first of the usual names on the PATH. */
export function chromiumBinary(): string | null {
  const named = process.env['KAOPING_CHROMIUM'];
  if (named) return named;
  return onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome') ?? null;
}

/** The full path of a program on the PATH, or null. */
export function onPath(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

/** Why Electron can't run here, or null when it can. `display` is whether there is, or will be, a screen. */
export function whyNoElectron(display: boolean): Sentence | null {
  if (electronBinary() === null) return startWords.noElectron;
  if (process.platform === 'linux' && process.getuid?.() === 0) return startWords.isRoot;
  return display ? null : startWords.noDisplay;
}

/** Is there a graphical desktop? Only Linux can be without. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
