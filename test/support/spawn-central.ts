import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');

export type SpawnedCentral = {
  readonly pid: number;
  readonly url: string;
  /** A code that was not given out before: each lets one station in, and the terminal then shows the next. */
  readonly code: () => Promise<string>;
  readonly keeperUrl: string;
  readonly output: string;
  /** kill -9: no chance to tidy up. */
  readonly kill: () => Promise<void>;
};

/** Runs `npm run central` as its script does, in a process of its own, and reads what its keeper would read. */
export async function spawnCentral(data: string, port = 0): Promise<SpawnedCentral> {
  const env = { ...process.env, KAOPING_CENTRAL_DATA: data, PORT: String(port), HOST: '127.0.0.1' };
  const script = join(root, 'scripts', 'central.ts');
  const child = spawn(process.execPath, [script], { env, cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout });
  const codes: string[] = [];
  let given = 0;
  let output = '';
  lines.on('line', (line) => {
    const code = /登记码：([0-9A-Z-]{9})/.exec(line)?.[1];
    if (code !== undefined) codes.push(code);
    output += `${line}\n`;
  });
  while (!output.includes('Ctrl+C') && child.exitCode === null) {
    await Promise.race([once(lines, 'line'), once(child, 'exit')]);
  }
  const found = (pattern: RegExp): string => pattern.exec(output)?.[1] ?? '';
  return {
    pid: child.pid ?? 0,
    url: found(/地址：(\S+)/),
    keeperUrl: found(/管理页面：([^（\s]+)/),
    code: async () => {
      const turn = given++;
      while (codes.length <= turn) await once(lines, 'line');
      return codes[turn] ?? '';
    },
    output,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
