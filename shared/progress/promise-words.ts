import type { PromiseRule } from '../model/promise.ts';
import type { Sentence } from '../words/say.ts';

/** What not having signed the integrity promise comes to. */
export const promiseRuleWords: Readonly<Record<PromiseRule['unsigned'] | 'none', Sentence>> = {
  none: ['不要求', 'Not asked'],
  told: ['检录时签，未签的提示', 'Signed at check-in; told where it is not'],
  answered: ['检录时签，未签的须现场负责人说明理由', 'Signed at check-in; answered for where it is not'],
};

/** Beside a sheet: that its candidate has not signed. */
export const promiseOwedWords: Sentence = ['未签承诺书', 'Promise not signed'];
