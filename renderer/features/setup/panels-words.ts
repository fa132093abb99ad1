import type { Sentence } from '#shared/words/say.ts';

/** 评审组、考评组: forming several, and who is judged by which; `team` is what one is called. */
export const panelsWords = {
  how: [
    '根据参加评审人数成立若干评审组，每个组 {size} 名专家，设组长 1 人（六（三））。考生分到一个组，只由该组评审。不分设的，全部考生由一个组评审。',
    'Several panels may judge, {size} on each with one lead (6(3)). Candidates go to one panel, which alone judges them. Without several, one panel judges all.',
  ],
  howGroups: [
    '工位或者考场多时分设考评组（本场次规定），每个组 {size} 名考评员。考生分到一个组，只由该组评分；组内有考评组长的由其签字，没有的由考评组长统一签字。不分设的，全部考生由同样的考评员评分。',
    'Several groups may score, {size} examiners in each (settings of the sitting). Candidates go to one group, which alone scores them; its own lead signs for it, or a lead above it. Without several, the same examiners score everybody.',
  ],
  form: ['分设{team}', 'Form {team}s'],
  again: ['重新分设', 'Form anew'],
  one: ['改回一个{team}', 'Back to one {team}'],
  signIn: ['现场负责人登录后分设', 'The site head signs in to form them'],
  frozen: [
    '已经开始评分，各组的人员不再调整；还没有评分的考生可以转组。',
    'Scoring has begun and the groups stay; candidates without marks can still be moved.',
  ],
  tooFew: [
    '名单中有 {count} 名评审专家，分设两个组需要 {need} 名，其中组长 2 名。',
    'The list has {count} {count:expert|experts}; two panels need {need}, two of them leads.',
  ],
  tooFewExaminers: [
    '名单中有 {count} 名考评员，分设两个组需要 {need} 名。',
    'The list has {count} {count:examiner|examiners}; two groups need {need}.',
  ],
  older: ['这个场次由较早的版本建立，不能分组。', 'This sitting was opened by an earlier version and has no groups.'],
  count: ['组数', 'Groups'],
  countNote: ['组长 {leads} 名，共 {count} 名', '{leads} {leads:lead|leads}; {count} in all'],
  member: ['姓名', 'Name'],
  role: ['角色', 'Role'],
  none: ['不入组', 'None'],
  whichPanel: ['{name}的{team}', 'The {team} of {name}'],
  reason: ['重新分设的原因', 'Why they are formed anew'],
  save: ['确定分组', 'Form them'],
  cancel: ['取消', 'Cancel'],
  members: ['{name}：{members}，{count} 名考生', '{name}: {members}; {count} {count:candidate|candidates}'],
  lead: ['{name}（组长）', '{name} (lead)'],
  evenly: ['其余 {count} 人平均分配', 'Share out the {count} left'],
  nobodyMay: [
    '有 {count} 名考生各组都有人回避，没有分配；请先安排接替或者重新分设。',
    '{count} {count:candidate has|candidates have} somebody recused in every group and went to none.',
  ],
  print: ['打印抽签记录', 'Print the record'],
  draw: ['抽签分组', 'Draw groups'],
  drawTitle: ['抽签：全部考生重新分组', 'Lots: everybody is assigned anew'],
  drawNote: [
    '按签序轮流分到各组，人数相差不超过 1；抽到应回避的人的，另转组并写明原因。',
    'Groups go out in turn by lot; whoever draws somebody recused is moved, with a reason.',
  ],
  number: ['编号', 'No.'],
  candidate: ['姓名', 'Name'],
  employer: ['单位', 'Employer'],
  why: ['原因', 'Reason'],
  move: ['转到其他{team}', 'To another {team}'],
  moveTitle: ['{name}分到哪个{team}', 'Which {team} for {name}'],
  moveWhat: [
    '还没有评分的考生可以转组；原来的分组和原因留在记录中。',
    'Whoever has no mark yet can be moved; where they were and why stays on record.',
  ],
  nowhere: ['没有可以转到的{team}。', 'There is no {team} to go to.'],
} as const satisfies Readonly<Record<string, Sentence>>;
