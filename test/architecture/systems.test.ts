import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// docs/systems.md says of every system what works and what is missing; its links are tested with those of every page.

const PAGE = readFileSync('docs/systems.md', 'utf8');

test('every system has its spec, and every spec its system', () => {
  const specs = readdirSync('test/e2e/systems').filter((name) => name.endsWith('.spec.ts'));
  const named = [...PAGE.matchAll(/test\/e2e\/systems\/([a-z-]+\.spec\.ts)/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(specs.sort());
  expect(PAGE.match(/^## /gm)).toHaveLength(7);
});
