import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Finding, type Said } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';

const ARTICLE = '六（三）';

/** 每个评审组由 3 名专家组成. */
export const PANEL_SIZE = 3;

/** The make-up of a panel, and of each where there are several: exactly 3 experts, each qualified, exactly one of them the lead. */
export const panel = defineRule({
  id: 'cq.panel',
  policy: chongqingCrossover,
  clauses: 'C-17, C-18',
  input: z.strictObject({
    ...inForceDates,
    experts: z.array(
      z.strictObject({
        qualifications: z.array(z.enum(['senior-title', 'senior-technician', 'senior-examiner', 'other'])),
        leader: z.boolean(),
        /** Which of several panels they sit on; missing where there is one. */
        panel: z.string().optional(),
      }),
    ),
  }),
  judge: ({ experts }) => {
    const panels = [...new Set(experts.map((expert) => expert.panel ?? ''))];
    const each = panels.length === 0 ? [''] : panels;
    return conclude(
      each.flatMap((name) =>
        madeUp(
          name,
          experts.filter((expert) => (expert.panel ?? '') === name),
        ),
      ),
      {},
    );
  },
});

type Expert = { readonly qualifications: readonly string[]; readonly leader: boolean };

/** What is asked of one panel; the name of one of several stands before it. */
function madeUp(name: string, experts: readonly Expert[]): Finding[] {
  const said = ([code, text]: Said): Said => [code, name === '' ? text : `${name}：${text}`];
  const asked = (met: boolean, whenMet: Said, whenNot: Said): Finding =>
    finding(met, ARTICLE, said(whenMet), said(whenNot));
  const unqualified = experts.filter(({ qualifications }) => !qualifications.some((held) => held !== 'other')).length;
  const leaders = experts.filter(({ leader }) => leader).length;
  return [
    asked(
      experts.length === PANEL_SIZE,
      ['panel_of_three', `评审组由 ${PANEL_SIZE} 名专家组成`],
      ['panel_not_of_three', `评审组有专家 ${experts.length} 人，应为 ${PANEL_SIZE} 人`],
    ),
    asked(
      unqualified === 0,
      ['experts_qualified', '评审专家均具有高级职称、高级技师或高级考评员资格'],
      ['experts_not_qualified', `评审专家中 ${unqualified} 人不具有高级职称、高级技师或高级考评员资格`],
    ),
    asked(leaders === 1, ['one_leader', '设组长 1 人'], ['not_one_leader', `有组长 ${leaders} 人，应为 1 人`]),
  ];
}
