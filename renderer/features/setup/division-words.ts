import type { Sentence } from '#shared/words/say.ts';

/** 任务分工: which tasks each examiner marks. */
export const divisionWords = {
  how: [
    '一名考评员看全部考生的一道或几道试题时，按任务分工（本场次规定）。每道试题 {size} 名考评员，取平均分，各题之和为成绩；评分表只有本人的试题。不分工的，每名考评员评全部试题。',
    'Where an examiner watches one or some of the tasks of everybody, tasks are divided (settings of the sitting): {size} {size:examiner|examiners} a task, whose marks are averaged, and the sum of the tasks counts. A sheet has its examiner’s own tasks. Without a division everybody marks every task.',
  ],
  divide: ['按任务分工', 'Divide tasks'],
  again: ['重新分工', 'Divide anew'],
  back: ['收回分工', 'Take the division back'],
  signIn: ['现场负责人或考评组长登录后分工', 'The site head or a lead signs in to divide them'],
  frozen: [
    '已经开始评分、计时或者有人接替，分工不再调整；要换人的，在“工作人员”里换人，试题随之交接。',
    'Scoring has begun and the division stays; replace an examiner under Staff, and their tasks go over.',
  ],
  older: [
    '这个场次由较早的版本建立，不能按任务分工。',
    'This sitting was opened by an earlier version; its tasks stay undivided.',
  ],
  noScheme: ['还没有评分方案，先导入方案。', 'There is no scheme yet; import it first.'],
  oneTask: ['方案只有 1 道试题，没有可以分工的。', 'The scheme has one task only; there is nothing to divide.'],
  groups: [
    '本场次分了考评组，不能再按任务分工；要分工的，先收回分组。',
    'Examiners are in groups; take the groups back to divide tasks.',
  ],
  third: [
    '本场次规定分差过大时由第三人评分或组长裁定，都以整张评分表为准，不能按任务分工。',
    'This sitting settles wide spreads by a third mark or the lead, both over whole sheets; tasks can’t be divided.',
  ],
  undivided: [
    '没有分工：前 {size} 名考评员各评全部试题。',
    'Not divided: the first {size} {size:examiner|examiners} mark every task.',
  ],
  examiner: ['考评员', 'Examiner'],
  marks: ['{name}评“{task}”', '{name} marks {task}'],
  enough: ['{have}/{need}', '{have}/{need}'],
  count: ['每题人数', 'Examiners a task'],
  reason: ['重新分工的原因', 'Why they are divided anew'],
  save: ['确定分工', 'Divide them'],
  cancel: ['取消', 'Cancel'],
} as const satisfies Readonly<Record<string, Sentence>>;
