import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const RUN = pathToFileURL(join(import.meta.dirname, '..', '..', 'scripts', 'run.ts')).href;

/** What is run under a limit: first a part that has ended, then one that never does and starts another like itself. */
const SCRIPT = `
  const { runWithin } = await import('${RUN}');
  const sleep = 'setInterval(() => 0, 1000)';
  await runWithin(1, process.execPath, ['-e', '0']);
  await runWithin(1, process.execPath, ['-e', \`
    const { pid } = require('node:child_process').spawn(process.execPath, ['-e', '\${sleep}'], { stdio: 'ignore' });
    console.log(process.pid, pid);
    \${sleep};
  \`]);
`;

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(process.platform === 'win32')(
  'a script that is ended ends all it runs, and trips over no part that has ended',
  async () => {
    const quietly = '--disable-warning=ExperimentalWarning';
    const script = spawn(process.execPath, [quietly, '--input-type=module', '-e', SCRIPT]);
    let said = '';
    script.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [line] = (await once(script.stdout, 'data')) as [Buffer];
    const pids = line.toString().trim().split(' ').map(Number);
    expect(pids.map(lives)).toEqual([true, true]);
    script.kill('SIGTERM');
    const [code, signal] = (await once(script, 'close')) as [number | null, string | null];
    expect({ code, signal, said }).toEqual({ code: null, signal: 'SIGTERM', said: '' });
    // what has ended is listed until the system takes it off its list
    await expect.poll(() => pids.map(lives), { timeout: 10_000 }).toEqual([false, false]);
  },
);
