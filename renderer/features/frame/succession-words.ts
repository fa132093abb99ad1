import type { Sentence } from '#shared/words/say.ts';

/** The site head can't be there, or nobody knows their PIN: their deputy takes their place. */
export const successionWords = {
  absent: ['不能到场或忘记密码', 'Can’t be there, or forgot the PIN'],
  headAbsent: ['现场负责人不能到场或忘记密码', 'The site head can’t be there, or forgot the PIN'],
  lead: [
    '由{head}指定的接任人{deputy}接任现场负责人，须有校对人、组长或质量督导员在旁输入密码见证。接任后原负责人的密钥不能再用，此前所签仍然有效；接任写入记录、汇总表、考场情况记录和上报。',
    '{deputy}, whom {head} named, takes their place as site head, beside a checker, lead or supervisor who gives their PIN. The key before is retired; what it signed stays. It is on record, on paper and at central.',
  ],
  nobody: [
    '现场负责人{name}没有指定接任人，本场次不能接任。评分、签字、结束照常进行；登记人员、重设密码和说明不符合事项须等现场负责人到场。',
    'The site head {name} has named no deputy, so nobody can take their place here. Scoring, signing and closing go on; naming people, new PINs and answers wait for the head.',
  ],
  unseen: [
    '接任人{name}还没有登录过。请先用登录条登录，再办理接任。',
    'The deputy {name} has never signed in. Have them sign in by their slip first, then come back.',
  ],
  signInDeputy: ['{name}登录', 'Sign in {name}'],
  deputyPin: ['接任人{name}的密码', 'PIN of the deputy, {name}'],
  noWitness: [
    '校对人、组长、质量督导员都还没有登录过，没有人能作见证。',
    'No checker, lead or supervisor has signed in yet: there is nobody to witness.',
  ],
  witnessPin: ['见证人的密码', 'PIN of the witness'],
  reasonHint: ['例如：突发疾病', 'For example: taken ill'],
  succeed: ['接任', 'Take their place'],
  of: ['{name}：{problem}', '{name}: {problem}'],
} as const satisfies Readonly<Record<string, Sentence>>;
