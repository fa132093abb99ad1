import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['architecture', 'shared', 'renderer', 'electron', 'central', 'scripts'].map((name) => ({
      extends: true,
      test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], environment: 'node' },
    })),
    coverage: { provider: 'v8', reporter: ['text-summary', 'json-summary'] },
  },
});
