import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWords } from '#electron/shell/words.ts';
import { chromiumBinary, electronBinary, hasDisplay, onPath, whyNoElectron } from '#scripts/worlds.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worlds-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
const program = (name: string, mode = 0o755) => {
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), mode);
  return join(folder, name);
};

test('Electron is what ELECTRON_OVERRIDE_DIST_PATH holds, if it can be started', () => {
  expect(electronBinary()).toBeNull();
  program('electron', 0o644);
  if (process.platform === 'linux') expect(electronBinary()).toBeNull();
  expect([program('electron'), null]).toContain(electronBinary());
});

test('why Electron can’t run: no binary, then root, then no display', () => {
  const user = vi.spyOn(process, 'getuid').mockReturnValue(1000);
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  expect(whyNoElectron(true)).toBe(startWords.noElectron);
  program('electron');
  expect(whyNoElectron(true)).toBeNull();
  expect(whyNoElectron(false)).toBe(startWords.noDisplay);
  user.mockReturnValue(0);
  expect(whyNoElectron(true)).toBe(startWords.isRoot);
});

test('a display is what the environment names; only Linux can be without', () => {
  vi.stubEnv('DISPLAY', undefined);
  vi.stubEnv('WAYLAND_DISPLAY', undefined);
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  expect(hasDisplay()).toBe(false);
  vi.stubEnv('WAYLAND_DISPLAY', 'wayland-0');
  expect(hasDisplay()).toBe(true);
  vi.stubEnv('WAYLAND_DISPLAY', undefined);
  platform.mockReturnValue('win32');
  expect(hasDisplay()).toBe(true);
});

test('programs are looked for along the PATH, in order', () => {
  vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter));
  vi.stubEnv('KAOPING_CHROMIUM', '');
  expect([onPath('chromium'), chromiumBinary()]).toEqual([null, null]);
  const chrome = program('google-chrome');
  expect(chromiumBinary()).toBe(chrome);
  const chromium = program('chromium');
  expect([onPath('chromium'), chromiumBinary()]).toEqual([chromium, chromium]);
  vi.stubEnv('KAOPING_CHROMIUM', '/opt/other');
  expect(chromiumBinary()).toBe('/opt/other');
});
