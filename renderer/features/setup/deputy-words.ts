import type { Sentence } from '#shared/words/say.ts';

/** 接任人, under the staff list: who takes the site head's place where they can't be there. */
export const deputyWords = {
  none: [
    '还没有指定接任人：现场负责人不能到场或忘记密码时，没有人能接任。',
    'No deputy is named: if the site head can’t be there or forgets their PIN, nobody can take their place.',
  ],
  named: [
    '接任人{name}：现场负责人不能到场或忘记密码时，在见证人旁接任。',
    'Deputy {name}: takes the site head’s place, beside a witness, if they can’t be there or forget their PIN.',
  ],
  unseen: [
    '接任人{name}还没有登录过：请先登录或打印登录条，否则不能接任。',
    'Deputy {name} has not signed in yet and could not take their place: have them sign in, or print their slip.',
  ],
  name: ['指定接任人', 'Name a deputy'],
  another: ['更换接任人', 'Name another'],
  lead: [
    '接任人须是考务人员，不评分、不签字。现场负责人不能到场或忘记密码时，接任人在校对人、组长或质量督导员见证下接任。',
    'The deputy is a clerk, who neither scores nor signs. If the site head can’t be there or forgets their PIN, the deputy takes their place beside a checker, lead or supervisor.',
  ],
  nobody: [
    '名单里没有其他考务人员。请先在“添加人员”中登记一名考务人员，再指定为接任人。',
    'There is no other clerk on the list. Add one with “Add a person” first, then name them here.',
  ],
  who: ['接任人', 'Deputy'],
  whoHint: ['选择一名考务人员', 'Choose a clerk'],
  pin: ['现场负责人{name}的密码', 'PIN of the site head, {name}'],
  cancel: ['取消', 'Cancel'],
} as const satisfies Readonly<Record<string, Sentence>>;
