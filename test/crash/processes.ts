import { readdirSync, readFileSync } from 'node:fs';

/** A process and everything it started, from /proc: parents first. */
export function family(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name));
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [pid];
  for (const member of found) found.push(...(children.get(member) ?? []));
  return found;
}

/** Processes that name a folder on their command line: a browser's crash reporter leaves its family. */
export const usersOf = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => pid !== process.pid && commandOf(pid).includes(folder));

/** Those of a browser's processes that draw its pages. */
export const renderersOf = (pid: number): number[] =>
  family(pid).filter((member) => commandOf(member).includes('--type=renderer'));

/** Sends a signal to each; one that has ended already is passed over. */
export function signalAll(pids: readonly number[], signal: 'SIGKILL' | 'SIGSTOP'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // gone already
    }
  }
}

/** Resolves when none of them runs any more. */
export async function allGone(pids: readonly number[]): Promise<void> {
  while (pids.some(runs)) await new Promise((done) => setTimeout(done, 10));
}

/** Resolves when every thread of them stands still: one inside a flush goes on until the flush is done. */
export async function allStopped(pids: readonly number[]): Promise<void> {
  while (pids.some((pid) => !threadsOf(pid).every((state) => 'TtZX'.includes(state)))) {
    await new Promise((done) => setTimeout(done, 5));
  }
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => fieldsOf(`${pid}/task/${thread}`)?.[0] ?? 'X');
  } catch {
    return [];
  }
}

/** A process that was killed and not yet waited for is a zombie: it holds no file any more. */
const runs = (pid: number): boolean => ![null, 'Z', 'X'].includes(fieldsOf(pid)?.[0] ?? null);
const parentOf = (pid: number): number | null => {
  const fields = fieldsOf(pid);
  return fields === null ? null : Number(fields[1]);
};

/** State, parent and so on of /proc/PID/stat, after the name, which may hold anything. */
function fieldsOf(pid: number | string): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return null;
  }
}

/** The command line of a process, or nothing when it has ended. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
