import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// What SECURITY.md promises and docs/security.md says of it: each row has code and a test, and both are there.

const root = join(import.meta.dirname, '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const TESTS = new Set(
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
);

/** The cells of the table that stands first below this heading, without its head. */
function rowsBelow(paper: string, heading: string): string[][] {
  const lines = paper.slice(paper.indexOf(heading)).split('\n');
  const from = lines.findIndex((line) => line.startsWith('|'));
  const rest = lines.slice(from);
  const until = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(2, until).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const quoted = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
/** A path, a test by its file's name, the attacks, or what is no file at all. */
const isThere = (name: string): boolean =>
  name === 'npm run attack' || (name.includes('/') ? existsSync(join(root, name)) : TESTS.has(name));

const list = rowsBelow(text('docs/security.md'), '# The desktop');
const threats = rowsBelow(text('docs/security.md'), '## Threats');
const promised = rowsBelow(text('SECURITY.md'), '## Against whom').map(([who = '']) => who.replaceAll('**', ''));

test('the checklist has its twenty items, in order', () => {
  expect(list.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)));
});

test('every threat of SECURITY.md has its row, and no other has', () => {
  expect(promised.length).toBeGreaterThan(10);
  expect(threats.map(([who]) => who)).toEqual(promised);
});

describe.each([
  ...list.map(([number = '', item = '', , code, tests]) => ({ row: `${number} ${item}`, code, tests })),
  ...threats.map(([row = '', code, tests]) => ({ row, code, tests })),
])('$row', ({ code, tests }) => {
  test('names code that is there', () => {
    const files = quoted(code);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
  test('names tests that are there', () => {
    const named = quoted(tests);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});
