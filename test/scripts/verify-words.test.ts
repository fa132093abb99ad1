import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const VERIFY = join(import.meta.dirname, '../../scripts/verify');

/** The keys of every table of a file of words, table after table. */
const tablesOf = (file: string): string[][] =>
  readFileSync(join(VERIFY, file), 'utf8')
    .split(/^(?:export )?const /m)
    .map((table) => [...table.matchAll(/^ {2}(\w+): /gm)].map(([, key]) => key ?? ''));

// neither the compiler nor the linter reads the verifier, and of two sentences under one name the first is never said
it.each(['words.mjs', 'paper-words.mjs'])('no table of %s has two sentences under one name', (file) => {
  const tables = tablesOf(file);
  expect(tables.flat().length).toBeGreaterThan(5);
  for (const keys of tables) expect(keys).toEqual([...new Set(keys)]);
});
