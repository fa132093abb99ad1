import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from '#test/support/must.ts';
import { met, type Attack } from './attack-types.ts';
import { startPortable } from './portable-host.ts';

// Another account of the same computer, while the app runs: as that account where this one may become it, else by the modes.

const NOBODY = 65_534;

export const accountAttacks = (): readonly Attack[] =>
  process.platform === 'win32'
    ? []
    : [
        { name: 'a data folder that the app made, its lock and its entrance', isOpen: false },
        { name: 'a data folder that stood open to everybody before the app was started', isOpen: true },
      ].map(({ name, isOpen }) => ({ by: 'another account of the computer', name, play: () => readBy(isOpen) }));

async function readBy(isOpen: boolean): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'kaoping-shared-'));
  await chmod(place, 0o755);
  const home = join(place, 'data');
  if (isOpen) await mkdir(home, { mode: 0o755 });
  const host = await startPortable(home);
  try {
    must(await host.call('station:create', { name: '一号机', organiser: '', practice: false }));
    const lock = join(process.env['XDG_RUNTIME_DIR'] || homedir(), '.kaoping-run');
    const files = [...(await below(home)), ...(await below(lock))];
    if (files.length < 5) throw new Error('too few files to say anything');
    return met(
      files.filter((file) => file.read).map((file) => file.path.slice(home.length)),
      [],
    );
  } finally {
    await host.stop();
    await rm(place, { recursive: true, force: true });
  }
}

/** Every file, and whether the other account gets its first byte. */
async function below(folder: string): Promise<{ path: string; read: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ path, read: await isReadByAnother(path) })));
}

async function isReadByAnother(path: string): Promise<boolean> {
  if (process.getuid?.() === 0)
    return spawnSync('head', ['-c1', path], { uid: NOBODY, gid: NOBODY, stdio: 'ignore' }).status === 0;
  if (((await stat(path)).mode & 0o004) === 0) return false;
  for (let at = join(path, '..'); at !== join(at, '..'); at = join(at, '..'))
    if (((await stat(at)).mode & 0o001) === 0) return false;
  return true;
}
