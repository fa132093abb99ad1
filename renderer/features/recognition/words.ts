import type { Sentence } from '#shared/words/say.ts';

/** 直接认定. */
export const recognitionScreenWords = {
  title: ['直接认定', 'Direct recognition'],
  left: ['待认定 {left} 人，共 {all} 人', '{left} of {all} to decide'],
  leadOnly: ['由专家组长{name}认定，请登录。', 'Decided by the lead expert {name}: sign in.'],
  noLead: [
    '名单上还没有专家组长，请先在“准备”中登记。',
    'No lead expert is on the staff list yet; name one under Prepare.',
  ],
  signIn: ['专家组长登录', 'Lead expert: sign in'],
  ground: ['申报条件', 'Conditions'],
  lacking: ['资格审核还缺：{facts}', 'Lacking at the eligibility desk: {facts}'],
  toDesk: ['去资格审核', 'Go to the eligibility desk'],
  fails: [
    '申报条件不符合。认定后须由现场负责人在“签字”中说明理由。',
    'Not eligible: if recognised all the same, the site head has to answer for it under Sign-off.',
  ],
  evidence: ['依据和证明材料', 'Ground and papers'],
  evidenceHint: [
    '例如：第三届市职业技能大赛焊接赛项第 2 名，获奖证书原件已核对',
    'For example: the award, its original seen',
  ],
  recognise: ['认定', 'Recognise'],
  refuse: ['不予认定', 'Refuse'],
  recognised: ['已认定', 'Recognised'],
  refused: ['不予认定', 'Refused'],
  undecided: ['待认定', 'To decide'],
  notThere: ['{attendance}，不认定。', '{attendance}: nothing to decide.'],
  empty: ['还没有考生', 'No candidates yet'],
  emptyHow: ['导入名册后，在这里逐人认定。', 'Import the roster; everybody is decided here.'],
  toSetup: ['去准备', 'Go to Prepare'],
} as const satisfies Readonly<Record<string, Sentence>>;
