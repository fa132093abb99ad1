import type { ReviewStageName, StageStatus } from '../review/stages.ts';
import type { Sentence } from './say.ts';

/** What stands on paper and in the record; there is no English twin. */
export const reviewPaper = {
  scheme: '综合评审评分方案',
  content: '论文内容',
  defence: '论文答辩',
  performance: '业绩评定',
} as const;

export const reviewStageWords: Readonly<Record<ReviewStageName, Sentence>> = {
  entry: ['一、进入条件', '1. Entry'],
  thesis: ['二、论文答辩', '2. Thesis and defence'],
  performance: ['三、业绩评定', '3. Performance'],
  decision: ['四、综合评定', '4. Decision'],
};

export const stageStatusWords: Readonly<Record<StageStatus, Sentence>> = {
  locked: ['未开放', 'Locked'],
  skipped: ['不进行', 'Not held'],
  open: ['进行中', 'Open'],
  passed: ['通过', 'Passed'],
  failed: ['未通过', 'Not passed'],
  invalid: ['不符合程序', 'Against the procedure'],
};
