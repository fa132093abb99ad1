import type { Sentence } from '#shared/words/say.ts';

/** Somebody scores in another one's place. */
export const replacementWords = {
  replace: ['换人', 'Replace'],
  replaceTitle: ['换人：接替{name}', 'In place of {name}'],
  what: [
    '{name}已签字的评分表不变；没有签字的连同已有评分移交给接替人，评分表上同时写明两人姓名。',
    'Sheets that {name} signed stay as they are; the others go over with their marks and name both people.',
  ],
  nobody: [
    '没有可以接替的人，请先在名单中添加一名评分人员。',
    'There is nobody to take over; add somebody who scores to the list first.',
  ],
  takes: ['接替人', 'Who takes over'],
  reason: ['原因', 'Reason'],
  cancel: ['取消', 'Cancel'],
  replaced: ['{takes}接替{leaves}：{reason}', '{takes} in place of {leaves}: {reason}'],
} as const satisfies Readonly<Record<string, Sentence>>;
