// npm run check: types, lint, format and dead code, side by side. Each counts as one check that passed or failed, and each
// remembers in .tsbuild what it looked at, so that only what changed since is looked at again.
import { commandLine } from './command-line.ts';
import { add, runQuietly, type Tally } from './run.ts';

const CHECKS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  // the native compiler, by its path: both compilers call themselves tsc, and tests ask the older one about types
  types: ['node', 'node_modules/typescript-7/bin/tsc', '-b'],
  lint: ['oxlint', '--deny-warnings', '--report-unused-disable-directives', '.'],
  format: ['prettier', '--check', '--log-level', 'warn', '--cache', '--cache-location', '.tsbuild/prettier', '.'],
  unused: ['knip', '--no-progress', '--cache', '--cache-location', '.tsbuild/knip'],
};

/** Runs every check and prints what the failed ones said. */
export async function check(): Promise<Tally> {
  const tallies = Object.entries(CHECKS).map(async ([name, [program, ...args]]): Promise<Tally> => {
    const from = performance.now();
    const { code, output } = await runQuietly(program, args);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (code !== 0) console.log(output.trimEnd());
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });
  return (await Promise.all(tallies)).reduce(add);
}

if (import.meta.main) {
  commandLine({ usage: 'npm run check: types, lint, format and dead code' });
  process.exitCode = (await check()).failed === 0 ? 0 : 1;
}
