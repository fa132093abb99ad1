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

/** npm's programs are .cmd files there, which only a shell starts. */
const onWindows = process.platform === 'win32';
