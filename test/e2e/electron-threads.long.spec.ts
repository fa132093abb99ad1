import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { electronBinary } from '#scripts/worlds.ts';
import { expect, test } from './fixtures.ts';
import { killGroup } from './kill-tree.ts';

// A thread that has answered ends, and so does the app: see electron/shell/compile-here.ts for how both once did not.

const built = join(import.meta.dirname, '..', '..', 'dist', 'electron');

/** Where threads compiled beside themselves one of the first 3 to 206 got stuck, in each of six runs. */
const THREADS = 300;
/** Far longer than a thread takes to end that has answered. */
const END_MS = 15_000;

test('every thread that stretches a PIN ends when it has answered, and the app after them', async () => {
  test.setTimeout(400_000);
  const host = await _electron.launch({
    executablePath: electronBinary() ?? '',
    chromiumSandbox: true,
    args: [built],
    env: { ...(process.env as Record<string, string>), KAOPING_HOME: mkdtempSync(join(tmpdir(), 'kaoping-e2e-')) },
  });
  const main = host.process();
  try {
    await host.firstWindow();
    const ended = await host.evaluate(
      async (_modules, { worker, threads, endMs }) => {
        const { Worker } = process.getBuiltinModule('node:worker_threads');
        const workerData = { secret: '13579024', salt: new Uint8Array(16), N: 2 ** 13, r: 8, p: 1 };
        const ends = (): Promise<boolean> =>
          new Promise((resolve, reject) => {
            const thread = new Worker(worker, { workerData, env: {} });
            thread.once('message', () => setTimeout(resolve, endMs, false));
            thread.once('error', reject);
            thread.once('exit', () => resolve(true));
          });
        for (let count = 0; count < threads; count += 1) if (!(await ends())) return count;
        return threads;
      },
      { worker: join(built, 'stretch-worker.mjs'), threads: THREADS, endMs: END_MS },
    );
    expect(ended).toBe(THREADS);
    await host.close();
  } finally {
    killGroup(main.pid);
  }
});
