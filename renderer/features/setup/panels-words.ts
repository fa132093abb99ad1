import type { Sentence } from '#shared/words/say.ts';

/** 评审组: forming several, and who is judged by which. */
export const panelsWords = {
  how: [
    '根据参加评审人数成立若干评审组，每个组 {size} 名专家，设组长 1 人（六（三））。考生分到一个组，只由该组评审。不分设的，全部考生由一个组评审。',
    'Several panels may judge, {size} on each with one lead (6(3)). Candidates go to one panel, which alone judges them. Without several, one panel judges all.',
  ],
  form: ['分设评审组', 'Form panels'],
  again: ['重新分设', 'Form anew'],
  one: ['改回一个评审组', 'Back to one panel'],
  signIn: ['现场负责人登录后分设', 'The site head signs in to form them'],
  frozen: [
    '已经开始评分，评审组不再调整；还没有评分的考生可以转组。',
    'Scoring has begun and the panels stay; candidates without marks can still be moved.',
  ],
  tooFew: [
    '名单中有 {count} 名评审专家，分设两个组需要 {need} 名，其中组长 2 名。',
    'The list has {count} {count:expert|experts}; two panels need {need}, two of them leads.',
  ],
  older: [
    '这个场次由较早的版本建立，只有一个评审组。',
    'This sitting was opened by an earlier version and has one panel.',
  ],
  count: ['组数', 'Panels'],
  countNote: ['专家组长 {leads} 名，专家共 {count} 名', '{leads} {leads:lead|leads}; {count} in all'],
  name: ['第{n}组', 'Panel {n}'],
  expert: ['评审专家', 'Expert'],
  role: ['角色', 'Role'],
  group: ['评审组', 'Panel'],
  none: ['不入组', 'None'],
  whichPanel: ['{name}的评审组', 'Panel of {name}'],
  reason: ['重新分设的原因', 'Why they are formed anew'],
  save: ['确定分组', 'Form them'],
  cancel: ['取消', 'Cancel'],
  members: ['{name}：{members}，{count} 名考生', '{name}: {members}; {count} {count:candidate|candidates}'],
  lead: ['{name}（组长）', '{name} (lead)'],
  evenly: ['其余 {count} 人平均分配', 'Share out the {count} left'],
  nobodyMay: [
    '有 {count} 名考生各组都有专家回避，没有分配；请先安排接替或者重新分设。',
    '{count} {count:candidate has|candidates have} somebody recused on every panel and went to none.',
  ],
  print: ['打印抽签记录', 'Print the record'],
  draw: ['抽签分组', 'Draw panels'],
  drawTitle: ['抽签：全部考生重新分组', 'Lots: everybody is assigned anew'],
  drawNote: [
    '按签序轮流分到各组，人数相差不超过 1；抽到应回避专家的，另转组并写明原因。',
    'Panels go out in turn by lot; whoever draws somebody recused is moved, with a reason.',
  ],
  number: ['编号', 'No.'],
  candidate: ['姓名', 'Name'],
  employer: ['单位', 'Employer'],
  why: ['原因', 'Reason'],
  move: ['转到其他评审组', 'To another panel'],
  moveTitle: ['{name}由哪个评审组评审', 'Which panel judges {name}'],
  moveWhat: [
    '还没有评分的考生可以转组；原来的分组和原因留在记录中。',
    'Whoever has no mark yet can be moved; where they were and why stays on record.',
  ],
  moveTo: ['评审组', 'Panel'],
  nowhere: ['没有可以转到的评审组。', 'There is no panel to go to.'],
} as const satisfies Readonly<Record<string, Sentence>>;
