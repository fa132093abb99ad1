// npm run unit [-- --long]: the tests of every folder, or with --long those that are slow by nature (*.long.test.ts);
// files, and what stands behind a further --, go to vitest.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { commandLine } from './command-line.ts';
import { run, tallyLine, type Tally } from './run.ts';

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });

export async function unit(isLong = false, rest: readonly string[] = []): Promise<Tally> {
  const report = join(mkdtempSync(join(tmpdir(), 'kaoping-unit-')), 'report.json');
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    isLong ? '--project=long' : '--project=!long',
    ...rest,
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
  const { values, positionals } = commandLine({
    usage: 'npm run unit -- [--long] [FILE …] [-- WORDS FOR VITEST]',
    options: { long: { type: 'boolean', default: false } },
    operands: true,
  });
  const tally = await unit(values.long, positionals);
  console.log(tallyLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
}
