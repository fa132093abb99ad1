import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';
import { lengthsOf } from './lengths.ts';

// What must be scrolled to be read is two things under one name. How long a file may be stands in house-rules.test.ts.

const ROOT = join(import.meta.dirname, '..', '..');
const HOUSES = ['shared', 'renderer', 'electron', 'central', 'scripts'];
const LIMITS = { function: 80, component: 150 } as const;

/** What is too long in a source text, each with where it stands. */
const tooLong = (path: string, text: string): string[] =>
  lengthsOf(path, text)
    .filter((one) => one.lines > (one.draws ? LIMITS.component : LIMITS.function))
    .map((one) => `${path}:${one.line} ${one.name} has ${one.lines} lines`);

test('no function is over 80 lines, no component over 150', () => {
  const found = sourceFiles(HOUSES).flatMap((path) => tooLong(path, readFileSync(join(ROOT, path), 'utf8')));
  expect(found).toEqual([]);
  // every source is parsed, on whatever machine
}, 120_000);

const body = (lines: number): string => '  act();\n'.repeat(lines);

test.each([
  ['a.ts', `function far() {\n${body(79)}}\n`, ['a.ts:1 far has 81 lines']],
  ['a.ts', `function near() {\n${body(78)}}\n`, []],
  ['a.ts', `const far = () => {\n${body(79)}};\n`, ['a.ts:1 far has 81 lines']],
  ['a.ts', `const it = {\n  far() {\n${body(79)}  },\n};\n`, ['a.ts:2 far has 81 lines']],
  ['a.tsx', `function Far() {\n${body(149)}}\n`, ['a.tsx:1 Far has 151 lines']],
  ['a.tsx', `function Near() {\n${body(148)}}\n`, []],
  ['a.tsx', `function useFar() {\n${body(79)}}\n`, ['a.tsx:1 useFar has 81 lines']],
])('what is too long in %s is named', (path, text, named) => {
  expect(tooLong(path, text)).toEqual(named);
});
