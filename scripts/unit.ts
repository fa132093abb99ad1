// npm run unit [-- --long]: the tests of every folder, or with --long those that are slow by nature (*.long.test.ts);
// further arguments go to vitest.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { run, tallyLine, type Tally } from './run.ts';

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });

const LONG = '--long';

export async function unit(args: readonly string[] = []): Promise<Tally> {
  const project = args.includes(LONG)
    ? ['--project=long']
    : args.some((arg) => arg.startsWith('--project'))
      ? []
      : ['--project=!long'];
  const report = join(mkdtempSync(join(tmpdir(), 'kaoping-unit-')), 'report.json');
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...project,
    ...args.filter((arg) => arg !== LONG),
  ]);
  try {
    const { numPassedTests, numFailedTests } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    // a file that does not load fails no test, but fails all the same
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

if (import.meta.main) {
  const tally = await unit(process.argv.slice(2));
  console.log(tallyLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
}
