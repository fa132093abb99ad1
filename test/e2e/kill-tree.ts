import { readdirSync, readFileSync } from 'node:fs';

/** SIGKILL to a process and everything in its group; Playwright starts every app as the leader of its own. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // gone already
  }
}

/** SIGKILL to every process whose command line names a folder: how a browser is found that Playwright hides. */
export function killUsersOf(folder: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // ended while we looked
    }
  }
}
