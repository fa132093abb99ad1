import { expect, it } from 'vitest';
import { fillSummary } from '#shared/forms/summary/fill.ts';
import { summarySchema } from '#shared/forms/summary/figures.ts';
import { unrootedNote } from '#shared/words/roles.ts';
import { readySitting } from '#test/support/sitting.ts';
import { unmetSitting } from '#test/support/unmet.ts';

it('prints what is not as the document wants it above the signatures, with the reason that was given', () => {
  const { state, answered } = unmetSitting();
  const [unrooted, unanswered, open] = fillSummary(state)!.answers;
  expect(unrooted).toBe(unrootedNote[0]);
  expect(unanswered).toMatch(/：不符合，待说明。质量督导员有 1 人由企业选派/);
  // what nobody stated is told apart from what is not met
  expect(open).toBe('待填写，没有判定：企业内鉴定条件、鉴定职业（工种）范围、考试命题');
  const form = summarySchema.parse(fillSummary(answered));
  expect(form.answers).toEqual([
    unrootedNote[0],
    expect.stringMatching(/不符合，已说明。.*附件1 四（三）.*现场负责人罗芳说明：市人社局书面同意$/),
    open,
  ]);
  expect(fillSummary(readySitting().state)?.answers).toEqual([unrootedNote[0], open]);
});
