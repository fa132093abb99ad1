import type { RotationRule } from '../model/rotation.ts';
import type { Sentence } from '../words/say.ts';

/** 轮换 as a sitting rules it. */
export const rotationWords = {
  none: ['不核对', 'Not counted'],
  told: ['超过的提示', 'More than that is told'],
  answered: ['超过的由现场负责人说明', 'The site head answers for more'],
  organiser: ['同一考核组织单位', 'The same organiser'],
  occupation: ['同一职业', 'The same occupation'],
  row: ['连续', 'In a row'],
  year: ['一个年度', 'In a year'],
  rule: ['{per}{within}不超过 {most} 次，{beyond}', '{per}, {within}: {most} at most. {beyond}'],
} as const satisfies Record<string, Sentence> & Record<RotationRule['per' | 'within' | 'beyond'], Sentence>;
