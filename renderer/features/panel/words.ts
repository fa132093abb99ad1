import type { Sentence } from '#shared/words/say.ts';

/** The rule of a panel (重庆 渝职鉴发〔2022〕8号 六（三）), and what about its members is not as it says. */
export const panelWords = {
  rule: [
    '评审组由 3 名专家组成，其中组长 1 名；每科成绩为各成员评分的算术平均值，2/3 以上成员评分及平均值均达到 {pass} 分为合格。',
    'A panel has 3 experts, one of them its lead. A subject is the mean of their marks and passes when at least 2/3 of them and the mean reach {pass}.',
  ],
  clause: ['渝职鉴发〔2022〕8号 六（三）', '渝职鉴发〔2022〕8号 6(3)'],
  not_three: [
    '现有 {count} 名专家，不是 3 名：可以先评分，但不能形成结果，请在“准备”中改正。',
    'There {count:is|are} {count} {count:expert|experts}, not 3: marks can be given, but no result can be made. Put it right under Prepare.',
  ],
  two_leads: [
    '组长有 {count} 名：只能有 1 名，请在“准备”中改正。',
    'There are {count} {count:lead|leads}: there may be only one. Put it right under Prepare.',
  ],
} as const satisfies Record<string, Sentence>;
