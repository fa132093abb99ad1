import { FULL_MARK } from '#shared/base/marks/mark.ts';
import type { Scheme } from '#shared/model/scheme.ts';

/**
 * What a panel scores under 渝职鉴发〔2022〕8号 六（三）: three subjects of 100 each, in the order in which results read them.
 * The document fixes it, so nobody imports it; it is written in Chinese whatever language the screen speaks.
 */
export const panelScheme = (): Scheme => ({
  title: '评审组三项评分',
  tasks: ['理论知识', '技能操作', '综合评审'].map((name) => ({
    name,
    fullMark: FULL_MARK,
    weight: null,
    minutes: null,
    overtime: [],
    disqualifyOver: null,
    lines: [{ name, fullMark: FULL_MARK, standard: '', rule: '', chips: [], veto: null }],
  })),
});
