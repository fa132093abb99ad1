import type { Sentence } from '#shared/words/say.ts';

/** 会商: what a group does whose marks lie too far apart. */
export const spreadWords = {
  title: ['会商复评', 'Conferring'],
  apart: [
    '最高与最低相差 {spread} 分，超过本场次规定的 {limit} 分。各人评分已全部签字，现在可以并列查看。',
    'Highest and lowest lie {spread} apart; the sitting allows {limit}. All sheets are signed and may now be seen side by side.',
  ],
  apartTasks: [
    '有试题的评分按百分制相差超过本场次规定的 {limit} 分，见上面的说明。各人评分已全部签字，现在可以并列查看；由评该题的考评员会商。',
    'Marks of a task lie further apart, out of 100, than the {limit} allowed; see above. All sheets are signed and may be seen side by side. Those who mark the task confer.',
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
  thirdTitle: ['第三人评分', 'A third mark'],
  thirdDue: [
    '各人评分相差超过本场次规定的 {limit} 分，须由没有评过这名考生的人独立评分。第三人签字之前，任何人看不到已有评分。',
    'Marks lie further apart than the {limit} allowed: somebody who has not marked here does. Nobody sees the marks before that.',
  ],
  thirdMarks: [
    '由{name}作第三人独立评分，签字之前任何人看不到其他人的评分。不能评的，可以另请一人。',
    '{name} marks as the third; nobody sees the other marks before that is signed. If they can’t, name another.',
  ],
  leadNames: ['由组长或现场负责人登录后安排第三人。', 'The lead or the site head signs in and names the third.'],
  noThird: [
    '没有可以作第三人的考评员，请先在“准备”里补充人员。',
    'Nobody is left who could be the third; add people under Prepare first.',
  ],
  third: ['第三人', 'Third'],
  why: ['理由', 'Reason'],
  reasonNeeded: ['请写明理由。', 'Say why.'],
  nameThird: ['安排第三人', 'Name the third'],
  decideTitle: ['组长裁定', 'The lead decides'],
  decideWhat: [
    '逐项或整份采用已有的评分，不另给分；各人的评分表不变，裁定和理由另行记录。',
    'Take recorded marks, by line or whole; no mark is added, no sheet changes, and the decision stands beside them.',
  ],
  leadDecides: ['由组长登录后裁定。', 'The lead signs in and decides.'],
  decideIncomplete: [
    '请为每个有差异的要点选定采用谁的评分，并写明理由。',
    'Pick a mark for every line that differs, and say why.',
  ],
  takeAll: ['全部采用{name}', 'All of {name}'],
  pick: ['采用谁的评分', 'Whose mark'],
  leadRecused: [
    '组长对这名考生回避，须由另一名组长办理。没有另一名组长的，由现场负责人在“准备”的“工作人员”里登记一人为考评组长，登记写入记录，不改动已有评分人员。',
    'The lead is recused from this candidate; another lead does it. If there is none, the site head names one under Prepare, Staff, on record.',
  ],
  signInAs: ['{name}登录', 'Sign in as {name}'],
  nameLead: ['登记另一名组长', 'Name another lead'],
  decide: ['记录裁定', 'Record the decision'],
} as const satisfies Record<string, Sentence>;
