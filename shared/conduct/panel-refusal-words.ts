import type { Sentence } from '../words/say.ts';

/** Why panels are not formed so, or a candidate is not assigned to one. */
export const panelRefusalWords = {
  panels_not_here: ['本场次没有分组，先分设各组。', 'This sitting has no groups of its own; form them first.'],
  panels_frozen: [
    '已经开始评分或者有人接替，各组的人员不能再调整；还没有评分的考生可以转到其他组。',
    'Marks were given or somebody stands in, so the groups stay as they are; candidates without marks can still be moved.',
  ],
  panel_name_twice: ['有两个组名称相同，请改一个。', 'Two groups have the same name; please change one.'],
  panel_member_twice: ['{name}同时在两个组，只能在一个组。', '{name} is in two groups; one is all.'],
  panel_size: ['{name}有 {have} 人，应为 {need} 人。', '{name} has {have} {have:member|members}; it must have {need}.'],
  panel_lead: ['{name}应有 1 名专家组长，不多不少。', '{name} must have exactly one lead expert.'],
  panel_two_leads: ['{name}有 {have} 名考评组长，至多 1 名。', '{name} has {have} leads; one at most.'],
  panel_member: [
    '{name}已分到一个组，先调整分组，再改角色。',
    '{name} is in a group; change the groups first, then the role.',
  ],
  panel_unknown: ['没有名为“{name}”的组。', 'There is no group called “{name}”.'],
  assigned_twice: ['同一名考生分到了两个组。', 'One candidate was assigned to two groups at once.'],
  assignment_late: [
    '{name}已有评分或者有人接替，留在原来的组；组内有人应回避的，另指定人员接替。',
    '{name} has marks or a stand-in, and stays with the group; name a stand-in for whoever is recused.',
  ],
  lead_of_another: [
    '{name}是其他组的组长；这里由本组组长{lead}决定，请{lead}登录。',
    '{name} leads another group; {lead} leads this one and decides here. Have them sign in.',
  ],
} as const satisfies Record<string, Sentence>;
