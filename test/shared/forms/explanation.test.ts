import { expect, it } from 'vitest';
import { formDocument } from '#shared/forms/document.ts';
import { explanationForm } from '#shared/forms/explanation-from-sitting.ts';
import { writer } from '#shared/forms/faces.ts';
import { formRequestSchema } from '#shared/forms/request.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

it('explains a near miss with raw marks, clauses, the exact fraction and enough decimals', () => {
  const ready = readySitting();
  const candidateId = ready.candidates[0]!.candidateId;
  const bodies = ready.scorers.flatMap(({ personId }, index): Body[] =>
    (
      [
        ['1.1', 3000],
        ['1.2', 3000],
        ['2.1', index === 2 ? 5999 : 6000],
      ] as const
    ).map(([line, mark]) => ({
      type: 'line_scored',
      candidateId,
      examinerId: personId,
      line,
      score: { kind: 'mark', mark },
      cause: 'typed',
      reason: '',
    })),
  );
  const links = linksOf(
    ready.sitting,
    bodies.map((body) => [body, null]),
    ready.state,
  );
  const form = explanationForm(foldAll(ready.state, links), candidateId) ?? expect.fail();
  expect(form).toMatchObject({ shown: '59.999', verdict: '不合格', candidate: { name: '陈婷华' } });
  expect(form.rows).toHaveLength(3);
  expect(form.exact).toMatch(/^\d+ ÷ \d+ = 59\.999 分/);
  expect(form.reasons.at(-1)?.clause).toContain('《技能人才分类评价实施细则》');
  expect(formRequestSchema.safeParse(form).success).toBe(true);
  const write = writer([{ family: 'body', has: () => true }]);
  const { info, content } = formDocument(form, write);
  expect(info.title).toContain('成绩说明');
  expect(JSON.stringify(content)).toContain('59.999');
});

it('explains nobody who is not in the sitting', () => {
  expect(explanationForm(readySitting().state, 'nobody')).toBeNull();
});
