import type { Sentence } from '../../words/say.ts';
import type { ListName } from './lists.ts';

/** The lists of 准备 that a sitting needs. */
export const listWords: Readonly<Record<ListName, Sentence>> = {
  sitting: ['场次信息', 'Sitting'],
  staff: ['工作人员', 'Staff'],
  draw: ['评审专家', 'Panel'],
  roster: ['考生名册', 'Roster'],
  panels: ['分组', 'Groups'],
  lots: ['抽签', 'Lots'],
  recusal: ['回避', 'Recusals'],
  scores: ['理论、操作成绩', 'Theory and practical'],
  scheme: ['评分方案', 'Mark scheme'],
  division: ['任务分工', 'Division of tasks'],
};
