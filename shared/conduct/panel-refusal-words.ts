import type { Sentence } from '../words/say.ts';

/** Why panels are not formed so, or a candidate is not assigned to one. */
export const panelRefusalWords = {
  panels_not_here: ['本场次没有分设评审组，先分设评审组。', 'This sitting has no panels of its own; form them first.'],
  panels_frozen: [
    '已经开始评分或者有人接替，评审组不能再调整；还没有评分的考生可以转到其他评审组。',
    'Marks were given or somebody stands in, so the panels stay as they are; candidates without marks can still be moved.',
  ],
  panel_name_twice: ['有两个评审组名称相同，请改一个。', 'Two panels have the same name; please change one.'],
  panel_member_twice: ['{name}同时在两个评审组，只能在一个组。', '{name} sits on two panels; one is all.'],
  panel_size: [
    '{name}有 {have} 名专家，应为 {need} 名。',
    '{name} has {have} {have:expert|experts}; it must have {need}.',
  ],
  panel_lead: ['{name}应有 1 名专家组长，不多不少。', '{name} must have exactly one lead expert.'],
  panel_member: [
    '{name}在评审组中，先调整评审组，再改角色。',
    '{name} sits on a panel; change the panels first, then the role.',
  ],
  panel_unknown: ['没有名为“{name}”的评审组。', 'There is no panel called “{name}”.'],
  assigned_twice: ['同一名考生分到了两个评审组。', 'One candidate was assigned to two panels at once.'],
  assignment_late: [
    '{name}已有评分或者有人接替，留在原评审组；专家应回避的，另指定人员接替。',
    '{name} has marks or a stand-in, and stays with the panel; name a stand-in for whoever is recused.',
  ],
} as const satisfies Record<string, Sentence>;
