import type { CodesRule } from '../model/codes.ts';
import type { Sentence } from '../words/say.ts';

/** Whether whoever marks knows candidates by codes. */
export const codesRuleWords: Readonly<Record<CodesRule | 'none', Sentence>> = {
  none: ['显示姓名', 'By name'],
  until_decided: ['考评组长签字前只显示考生代码', 'By a drawn code until the lead has signed'],
};
