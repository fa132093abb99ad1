// Child processes for the scripts: run one, let its words through, learn how it ended.
import { spawn } from 'node:child_process';

export type Tally = { readonly passed: number; readonly failed: number };
export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** Runs a program with its output on ours; answers its exit code. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: onWindows });
    child.once('error', () => done(127));
    child.once('exit', (code) => done(code ?? 1));
  });
}

/** Runs a program and keeps what it says, for printing only when it matters. */
export function runQuietly(program: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program with its output on ours and kept, for so many minutes at most; then it and everything it started ends.
 * A `code` of null: its time was over.
 */
export function runWithin(
  minutes: number,
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((done) => {
    let output = '';
    let late = false;
    // a group of its own, so that browsers and hosts end with the script that started them
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: !onWindows });
    const timer = setTimeout(() => {
      late = true;
      killGroup(child.pid);
    }, minutes * 60_000);
    // whoever ends the script ends what it runs, which no terminal's signal reaches in a group of its own
    const stop = (signal: NodeJS.Signals): void => {
      killGroup(child.pid);
      process.kill(process.pid, signal);
    };
    for (const signal of SIGNALS) process.once(signal, stop);
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
    });
    child.once('error', () => done({ code: 127, output }));
    // not 'close': whatever outlives the script may hold its output open
    child.once('exit', (code) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stop);
      setImmediate(() => done({ code: late ? null : (code ?? 1), output }));
    });
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** SIGKILL to a process and everything it started, or what is left of it. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  if (onWindows) spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // all of it has ended
    }
}

/** The line that every script which counts ends with. */
export const tallyLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** The last such line of an output, or null where there is none. */
export function tallyIn(output: string): Tally | null {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last === undefined ? null : { passed: Number(last[1]), failed: Number(last[2]) };
}

/** npm's programs are .cmd files there, which only a shell starts. */
const onWindows = process.platform === 'win32';
