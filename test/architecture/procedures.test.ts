import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

// What a procedure means is said in shared/procedures, as traits. Whoever asks for a procedure by its name somewhere else has
// found a trait that is missing, and the next procedure would be forgotten there without a word from the compiler.

const NAMES = `['"](?:practical|panel|review)['"]`;
const ASKING: readonly RegExp[] = [
  // procedure === 'panel', and the same the other way round
  new RegExp(`\\bprocedure\\W{0,3}\\s*[!=]==?\\s*${NAMES}`, 'i'),
  new RegExp(`${NAMES}\\s*[!=]==?\\s*[\\w.?]*procedure\\b`, 'i'),
  /\bswitch \([^)]*procedure\b/i,
  // { practical: …, panel: …, review: … }[procedure]; the registries are the only tables by name
  /(?<!\bPROCEDURES)(?<!\bMARKING)\??\.?\[[\w.?]*\bprocedure\]/i,
  /\]\)?\.(?:includes|has)\([\w.?]*\bprocedure\)/i,
];
const TABLE = /Record<ProcedureName\b/;

const files = sourceFiles(['shared', 'renderer', 'electron', 'central']).filter(
  (file) => !file.startsWith('shared/procedures/'),
);
const holding = (pattern: RegExp): string[] => files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

test.each(ASKING)('nobody outside shared/procedures asks for a procedure by its name: %s', (pattern) => {
  expect(holding(pattern)).toEqual([]);
});

test('the page’s one table by procedure says what is shown while marks are given', () => {
  expect(holding(TABLE)).toEqual(['renderer/marking-screens.tsx']);
});

test('the patterns find what they are for', () => {
  const wrong = [
    `if (state.sitting?.procedure === 'panel') {`,
    `const lead = (sitting.procedure) !== 'practical';`,
    `'review' === sitting.procedure`,
    `switch (state.sitting?.procedure) {`,
    `t(scorerWords[sitting.procedure])`,
    `{ practical: 1, panel: 2, review: 3 }[first.procedure]`,
    `['panel', 'review'].includes(way.procedure)`,
  ];
  expect(wrong.filter((line) => !ASKING.some((pattern) => pattern.test(line)))).toEqual([]);
  const right = [`PROCEDURES[form.procedure].paper.sheet`, `MARKING[sitting.procedure]`, `score === 'panel'`];
  expect(right.filter((line) => ASKING.some((pattern) => pattern.test(line)))).toEqual([]);
});
