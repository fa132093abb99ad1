import { expect, test } from 'vitest';
import { POLICIES } from '#shared/law/registry.ts';
import { OWN_SETTINGS } from '#shared/law/parts/verdict.ts';
import { scoreSheet } from '#shared/law/scoring/sheet.ts';
import { judgePractical } from '#shared/procedures/practical/judge.ts';
import { under } from '#test/support/certified.ts';
import { readySitting } from '#test/support/sitting.ts';

const sheet = scoreSheet({
  tasks: [
    {
      fullMark: 10_000,
      weight: null,
      lines: [{ fullMark: 10_000, given: { kind: 'mark', mark: 6000 }, vetoed: false }],
      vetoed: false,
      overtime: null,
    },
  ],
  vetoed: false,
});

test.each(POLICIES)('cites $id by its own articles', ({ id, source, articles }) => {
  const level = id === 'tianjin-chief' ? 'special' : 'technician';
  const { because } = judgePractical([sheet], { ...readySitting().sitting, level, policy: under(id) });
  expect(because.map((reason) => [reason.source, reason.article])).toEqual([
    [source, articles.examiners],
    articles.pass === null ? [OWN_SETTINGS, OWN_SETTINGS] : [source, articles.pass.article],
  ]);
});

test('a document of another build is not answered by somebody else’s clause', () => {
  const { verdict, because } = judgePractical([sheet], { ...readySitting().sitting, policy: under('beijing-pilot') });
  expect(verdict).toBe('pass');
  expect(because.map(({ source, article }) => [source, article])).toEqual([
    [OWN_SETTINGS, OWN_SETTINGS],
    [OWN_SETTINGS, OWN_SETTINGS],
  ]);
});
