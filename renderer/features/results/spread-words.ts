import type { Sentence } from '#shared/words/say.ts';

/** 会商: what a group does whose marks lie too far apart. */
export const spreadWords = {
  title: ['会商复评', 'Conferring'],
  apart: [
    '最高与最低相差 {spread} 分，超过本场次规定的 {limit} 分。各人评分已全部签字，现在可以并列查看。',
    'Highest and lowest lie {spread} apart; the sitting allows {limit}. All sheets are signed and may now be seen side by side.',
  ],
  step1: [
    '一、组长召集会商，记录到场人员、复评的要点和讨论内容',
    '1. The lead calls the group and takes down who, what and why',
  ],
  there: ['到场的考评员', 'Who was there'],
  about: ['复评的考核要点（只有这些可以改分）', 'Lines marked again (only these may change)'],
  leadRecords: ['由组长登录后记录会商。', 'The lead signs in and records the conferral.'],
  signIn: ['登录', 'Sign in'],
  incomplete: [
    '请选至少两名到场人员和复评的要点，并写明讨论内容。',
    'Choose at least two people and the lines, and say what was said.',
  ],
  step2: [
    '二、各考评员本人登录复评；原分和新分都留在记录里',
    '2. Everyone marks again themselves; both marks stay on record',
  ],
  step3: [
    '三、复评的评分表重新签字；差距在规定以内即恢复成绩',
    '3. Sheets are signed again; within the limit the result counts',
  ],
  line: ['考核要点', 'Line'],
  total: ['总分', 'Total'],
  said: ['会商记录', 'What was said'],
  placeholder: [
    '例如：重看焊缝外观，统一咬边的扣分尺度',
    'For example: looked at the weld again and agreed on undercuts',
  ],
  record: ['记录会商', 'Record'],
  recorded: ['{at} {names}会商，复评 {lines}：{text}', '{at} {names} conferred about {lines}: {text}'],
  again: ['{name}复评', '{name} marks again'],
  recordFirst: ['先记录会商，再复评。', 'Record the conferral first.'],
  changes: ['复评前后', 'Before and after'],
  change: ['{name} {line}：{was} 改为 {is}（{reason}）', '{name} {line}: {was} → {is} ({reason})'],
} as const satisfies Record<string, Sentence>;
