import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// The second implementation (test/interop, plain Python, written from the documents), asked about exports.

const VERIFY = join(import.meta.dirname, '../interop/verify.py');
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
  const told = await run('python3', [VERIFY, '--now', '2026-12-01T00:00:00.000Z', ...files], { maxBuffer: 1e8 }).then(
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
