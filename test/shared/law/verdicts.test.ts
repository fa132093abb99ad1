import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { evaluateRule } from '#shared/law/registry.ts';
import type { Case } from './cases/case.ts';
import { CHONGQING_CROSSOVER } from './cases/chongqing-crossover.ts';
import { CHONGQING_SIGNATURES } from './cases/chongqing-signatures.ts';
import { COMMON } from './cases/common.ts';
import { HUANGSHI_REFORM } from './cases/huangshi-reform.ts';
import { TIANJIN_APPRAISAL } from './cases/tianjin-appraisal.ts';
import { TIANJIN_CHIEF } from './cases/tianjin-chief.ts';
import { TIANJIN_OCCUPATIONS } from './cases/tianjin-occupations.ts';
import { TIANJIN_THRESHOLDS } from './cases/tianjin-thresholds.ts';
import { TIANJIN_ENTERPRISE } from './cases/tianjin-enterprise.ts';

const context = { calendar: BUNDLED_CALENDAR, today: '2026-11-20' };
const published = readFileSync(new URL('published-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const own = [
  TIANJIN_APPRAISAL,
  TIANJIN_OCCUPATIONS,
  TIANJIN_THRESHOLDS,
  TIANJIN_ENTERPRISE,
  CHONGQING_CROSSOVER,
  CHONGQING_SIGNATURES,
  TIANJIN_CHIEF,
  HUANGSHI_REFORM,
  COMMON,
].flat();

function judge({ rule, input }: Case) {
  const verdict = evaluateRule(rule, input, context);
  return verdict.ok ? verdict.value : { error: verdict.error.kind, message: verdict.error.message };
}

describe.each([
  ['published', published],
  ['boundary', own],
])('%s cases', (_name, cases) => {
  test.each(cases.map((each) => [each.id, JSON.stringify(each.input), each] as const))('%s %s', (_id, _input, each) => {
    const verdict = judge(each);
    if ('error' in each.expect) return expect(verdict).toMatchObject({ error: each.expect.error });
    expect(verdict).toMatchObject({ outcome: each.expect.outcome });
    // Key by key, because a list that must be empty has to be empty.
    for (const [name, value] of Object.entries(each.expect.values))
      expect(verdict).toHaveProperty(`values.${name}`, value);
  });
});

/**
 * Every sentence the rules can say, for people who know the policies to read. A change of a word shows up as a change of this
 * file; `vitest run --project shared test/shared/law -u` accepts it.
 */
test('the sentences are the ones that were read and approved', async () => {
  const pages = [...published, ...own].map((each) => {
    const verdict = judge(each);
    const head = `${each.rule} ${JSON.stringify(each.input)}`;
    if ('error' in verdict) return `${head}\n  ${verdict.error}: ${verdict.message}`;
    const reasons = verdict.because.map(
      ({ code, source, article, text }) => `    ${code} | ${source} ${article} | ${text}`,
    );
    return [head, `  ${verdict.outcome} ${JSON.stringify(verdict.values)}`, ...reasons].join('\n');
  });
  await expect(`${pages.join('\n')}\n`).toMatchFileSnapshot('approved-verdicts.txt');
});
