import type { Form } from '../parts/form.ts';
import { thesisSheetSchema, type ThesisSheetFigures } from './figures.ts';
import { fillThesisSheet } from './fill.ts';
import { thesisSheet } from './page.ts';
import { thesisPaper } from './words.ts';

export const thesisSheetForm = {
  name: thesisPaper.title,
  source: {
    document: '《技能人才分类评价实施细则》',
    article: '综合评审工作流程 五（二）',
    layout: 'named',
    note: '文件只列表名；内容按条款：4 至 6 个提问，论文内容 40%、答辩情况 60%，总评成绩',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  scope: 'sheet',
  volume: 4,
  schema: thesisSheetSchema,
  fill: fillThesisSheet,
  title: () => thesisPaper.title,
  layout: thesisSheet,
} as const satisfies Form<ThesisSheetFigures>;
