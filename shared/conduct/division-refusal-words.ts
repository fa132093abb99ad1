import type { Sentence } from '../words/say.ts';

/** Why tasks are not divided so, or somebody writes on one that others mark. */
export const divisionRefusalWords = {
  division_not_here: ['本场次不能按任务分工。', 'Tasks can’t be divided in this sitting.'],
  division_without_scheme: [
    '还没有评分方案，先导入方案再按任务分工。',
    'There is no scheme yet; import it, then divide its tasks.',
  ],
  division_frozen: [
    '已经开始评分、计时或者有人接替，任务分工不能再调整；要换人的，用“换人”。',
    'Marks were given, a clock was started or somebody took over: the division stays. Replace an examiner instead.',
  ],
  division_with_groups: [
    '本场次分了考评组，一组的人评自己考生的全部试题；要按任务分工，先收回分组。',
    'Examiners are in groups, each for its own candidates; take the groups back before dividing tasks.',
  ],
  division_with_third: [
    '本场次规定分差过大时由第三人评分或组长裁定，都以整张评分表为准，不能按任务分工。',
    'This sitting settles wide spreads by a third mark or the lead, both over whole sheets; tasks can’t be divided.',
  ],
  division_twice: ['{name}在分工中出现两次。', '{name} stands in the division twice.'],
  division_size: [
    '“{name}”有 {have} 名考评员，应为 {need} 名。',
    '“{name}” has {have} {have:examiner|examiners}; it must have {need}.',
  ],
  division_member: [
    '{name}有分工的试题，先调整任务分工，再改角色。',
    '{name} has tasks to mark; change the division first, then the role.',
  ],
  division_first: [
    '试题已经分工，先收回任务分工，再换评分方案。',
    'Its tasks are divided; take the division back before adopting another scheme.',
  ],
  groups_of_division: [
    '试题已按任务分工，先收回任务分工，再分设考评组。',
    'Tasks are divided; take the division back before forming groups.',
  ],
  task_of_others: ['“{task}”不由{name}评分，是其他考评员的试题。', '“{task}” is not {name}’s to mark; others have it.'],
} as const satisfies Record<string, Sentence>;
