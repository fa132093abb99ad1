import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { hashOfRules } from '#scripts/rules-hash.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

test('sittings are stamped with the hash of the rules as they are; run `npm run stamp` after changing them', () => {
  expect(RULES_HASH).toBe(hashOfRules());
});

it.each([
  ['a review whose stages always pass', 'shared/procedures/review/stages.ts', /fail: 'failed'/, "fail: 'passed'"],
  ['a panel that asks nothing of its members', 'shared/law/scoring/panel.ts', 'num: 2, den: 3', 'num: 0, den: 3'],
  ['a result that is never open', 'shared/results/candidate-result.ts', "'open'", "'pass'"],
  ['a door that lets everybody sign', 'shared/conduct/on-a-sheet.ts', 'refuse(', 'fine ?? refuse('],
  ['a fold that forgets marks', 'shared/record/fold.ts', 'return', 'return;\n'],
] as const)('%s is not stamped as the rules that were', (_, file, from, to) => {
  const broken = read(file).replace(from, to);
  expect(broken).not.toBe(read(file));
  expect(hashOfRules((each) => (each === file ? broken : read(each)))).not.toBe(hashOfRules());
});
