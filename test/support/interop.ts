import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// The second implementation (test/interop, plain Python, written from the documents), asked about exports.

const VERIFY = join(import.meta.dirname, '../interop/verify.py');
const ONE_MORE = join(import.meta.dirname, '../interop/one_more.py');
const NOW = '2026-12-01T00:00:00.000Z';
const run = promisify(execFile);
const MACHINES = 2;

/** What it says of every export, in order; what begins with `ok` it takes. */
export async function clientSays(exports: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'interop-'));
  const files = exports.map((text, n) => {
    const file = join(folder, `${String(n)}.kpx`);
    writeFileSync(file, text);
    return file;
  });
  const part = Math.ceil(files.length / MACHINES);
  const parts = Array.from({ length: MACHINES }, (_, n) => files.slice(n * part, (n + 1) * part));
  const told = await Promise.all(parts.filter((some) => some.length > 0).map(lines));
  return told.flat();
}

/** A line a file: its name, a colon, what is said. */
async function lines(files: readonly string[]): Promise<readonly string[]> {
  const told = await run('python3', [VERIFY, '--now', NOW, ...files], { maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    // it ends with 1 where anything is wrong
    (error: unknown) => {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      if (stderr !== '') throw new Error(stderr);
      return stdout;
    },
  );
  return told
    .trim()
    .split('\n')
    .map((line) => line.slice(line.indexOf(': ') + 2));
}

/** The lines of a sound log, and one that would come next. */
export type Question = { readonly lines: readonly string[]; readonly next: string };

/** What it says of every line that would come next, in order: `ok` where it takes it. Lines behind the same log are asked at once. */
export async function clientTakes(questions: readonly Question[]): Promise<readonly string[]> {
  const logs: { readonly lines: readonly string[]; readonly next: string[] }[] = [];
  for (const { lines, next } of questions) {
    const last = logs.at(-1);
    if (last?.lines.length === lines.length && last.lines.at(-1) === lines.at(-1)) last.next.push(next);
    else logs.push({ lines, next: [next] });
  }
  const client = spawn('python3', [ONE_MORE, NOW], { stdio: ['pipe', 'pipe', 'inherit'] });
  let told = '';
  client.stdout.on('data', (chunk: Buffer) => (told += chunk.toString('latin1')));
  const closed = once(client, 'close');
  client.stdin.end(logs.map((log) => `${JSON.stringify(log)}\n`).join(''));
  await closed;
  const answers = told.split('\n').filter(Boolean);
  if (answers.length !== logs.length)
    throw new Error(`${String(answers.length)} answers to ${String(logs.length)} logs`);
  return answers.flatMap((line) => JSON.parse(line) as readonly string[]);
}
