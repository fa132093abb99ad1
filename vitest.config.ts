import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that are slow by nature are named so and make a project of their own, which `npm run test:long` runs. */
const LONG = 'test/**/*.long.test.{ts,tsx}';

/** Those of the page's database: every file begins with none, and leaves none to the next. */
const DATABASE = 'test/renderer/data/**/*.test.ts';

/** Those that put something in the place of a module, for themselves alone. */
const MOCKED = 'test/**/*.mocked.test.{ts,tsx}';

/** Once all has run, whether every file was closed that was opened. */
const FILES_CLOSED = 'test/support/files-closed.ts';
/** What is pure opens none. */
const SETUP: Readonly<Record<string, readonly string[]>> = { renderer: ['test/support/fresh-page.ts'], shared: [] };

export default defineConfig({
  test: {
    // a machine in an exam room may be busy with something else
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // files that nobody closed are found at the end of a test file, not at some later time
    // and nothing is printed of node:sqlite being experimental, as in bootstrap.mjs
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    setupFiles: ['test/support/quiet.ts', 'test/support/cheap-passphrases.ts'],
    // one beside the checks would leave a core idle once those are through
    maxWorkers: 2,
    projects: [
      ...['architecture', 'shared', 'renderer', 'electron', 'central', 'scripts'].map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`test/${name}/**/*.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, LONG, MOCKED, DATABASE],
          environment: 'node',
          // modules are read once, not once a file; of a page's, those of others
          isolate: false,
          setupFiles: SETUP[name] ?? [FILES_CLOSED],
        },
      })),
      { extends: true, test: { name: 'database', include: [DATABASE], exclude: [LONG, MOCKED], environment: 'node' } },
      { extends: true, test: { name: 'mocked', include: [MOCKED], environment: 'node', setupFiles: [FILES_CLOSED] } },
      { extends: true, test: { name: 'long', include: [LONG], environment: 'node', maxConcurrency: 2 } },
    ],
    coverage: { provider: 'v8', reporter: ['text-summary', 'json-summary'] },
  },
});
