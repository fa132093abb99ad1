import type { Form } from '../parts/form.ts';
import { reviewSheetSchema, type ReviewSheetFigures } from './figures.ts';
import { fillReviewSheet } from './fill.ts';
import { reviewSheet } from './page.ts';
import { reviewPaper } from './words.ts';

export const reviewSheetForm = {
  name: reviewPaper.title,
  source: {
    document: '《技能人才分类评价实施细则》',
    article: '综合评审工作流程 五（三）',
    layout: 'named',
    note: '文件只列表名；内容按条款：听取情况介绍、审阅业绩材料，评分，60 分及以上合格',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  scope: 'sheet',
  volume: 4,
  schema: reviewSheetSchema,
  fill: fillReviewSheet,
  title: () => reviewPaper.title,
  layout: reviewSheet,
} as const satisfies Form<ReviewSheetFigures>;
