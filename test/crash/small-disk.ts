import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An ext4 file system of its own on a file, mounted where the app's data lies. Only root can have one. */
export type SmallDisk = {
  readonly mount: string;
  /**
   * Copies what has reached the disk while it stays mounted, as it was at one moment: a copy during which anything was
   * written is taken again. Whoever uses the disk must stand still.
   */
  readonly copyPlatter: () => void;
  /** Mounts the last copy in the disk's place; nobody may use the disk. */
  readonly swap: () => void;
  readonly remove: () => void;
};

const run = (program: string, ...args: string[]): void => void execFileSync(program, args, { stdio: 'pipe' });

/** A killed process may hold its files a moment longer than it seems to live. */
function unmount(mount: string): void {
  for (let tries = 100; ; tries -= 1) {
    try {
      run('umount', mount);
      return;
    } catch (error) {
      if (tries === 0) throw error;
      run('sleep', '0.1');
    }
  }
}

export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-disk-'));
  const mount = join(folder, 'disk');
  const image = join(folder, 'image');
  const copy = join(folder, 'copy');
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  run('mkfs.ext4', '-q', '-m', '0', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image);
  mkdirSync(mount);
  run('mount', '-o', 'loop', image, mount);
  return {
    mount,
    copyPlatter: () => {
      do run('cp', '--sparse=always', image, copy);
      while (spawnSync('cmp', ['--silent', image, copy]).status !== 0);
    },
    swap: () => {
      unmount(mount);
      run('mv', copy, image);
      run('mount', '-o', 'loop', image, mount);
    },
    remove: () => {
      // lazily: what still stands in it after an error must not hide the error
      run('umount', '--lazy', mount);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
