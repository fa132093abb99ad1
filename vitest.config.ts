import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that are slow by nature are named so and make a project of their own, which `npm run test:long` runs. */
const LONG = 'test/**/*.long.test.{ts,tsx}';

export default defineConfig({
  test: {
    // a machine in an exam room may be busy with something else
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // what nobody closed is found at the end of a file, not at some later time
    execArgv: ['--expose-gc'],
    setupFiles: ['test/support/quiet.ts', 'test/support/cheap-passphrases.ts'],
    projects: [
      ...['architecture', 'shared', 'renderer', 'electron', 'central', 'scripts'].map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`test/${name}/**/*.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, LONG],
          environment: 'node',
          // pure code keeps nothing from one file to the next: its rules are read once
          ...(name === 'shared' ? { isolate: false } : {}),
        },
      })),
      { extends: true, test: { name: 'long', include: [LONG], environment: 'node' } },
    ],
    coverage: { provider: 'v8', reporter: ['text-summary', 'json-summary'] },
  },
});
