import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');

export type SpawnedCentral = {
  readonly pid: number;
  readonly url: string;
  readonly code: string;
  readonly output: string;
  /** kill -9: no chance to tidy up. */
  readonly kill: () => Promise<void>;
};

/** Runs `npm run central` as its script does, in a process of its own, and reads what its keeper would read. */
export async function spawnCentral(data: string, port = 0): Promise<SpawnedCentral> {
  const env = { ...process.env, KAOPING_CENTRAL_DATA: data, PORT: String(port), HOST: '127.0.0.1' };
  const script = join(root, 'scripts', 'central.ts');
  const child = spawn(process.execPath, [script], { env, cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const output = await greeting(child);
  const found = (pattern: RegExp): string => pattern.exec(output)?.[1] ?? '';
  return {
    pid: child.pid ?? 0,
    url: found(/地址：(\S+)/),
    code: found(/登记码：([0-9A-Z-]{9})/),
    output,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function greeting(child: ChildProcess): Promise<string> {
  let output = '';
  if (child.stdout === null) return output;
  for await (const line of createInterface({ input: child.stdout })) {
    output += `${line}\n`;
    if (line.includes('Ctrl+C')) break;
  }
  return output;
}
