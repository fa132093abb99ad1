// npm run unit: every vitest project; further arguments go to vitest.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { run, type Tally } from './run.ts';

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });

export async function unit(args: readonly string[] = []): Promise<Tally> {
  const report = join(mkdtempSync(join(tmpdir(), 'kaoping-unit-')), 'report.json');
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  try {
    const { numPassedTests, numFailedTests } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    // a file that does not load fails no test, but fails all the same
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

if (import.meta.main) process.exitCode = (await unit(process.argv.slice(2))).failed === 0 ? 0 : 1;
