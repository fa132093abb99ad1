import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // a machine in an exam room may be busy with something else
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: ['architecture', 'shared', 'renderer', 'electron', 'central', 'scripts'].map((name) => ({
      extends: true,
      test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], environment: 'node' },
    })),
    coverage: { provider: 'v8', reporter: ['text-summary', 'json-summary'] },
  },
});
