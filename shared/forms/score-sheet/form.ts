import type { Form } from '../parts/form.ts';
import { scoreSheetSchema, type ScoreSheetFigures } from './figures.ts';
import { fillScoreSheet } from './fill.ts';
import { scoreSheet, sheetTitle } from './page.ts';
import { scoreSheetPaper } from './words.ts';

export const scoreSheetForm = {
  name: scoreSheetPaper.scoreSheet,
  source: {
    document: '职业技能鉴定国家题库试卷',
    article: '操作技能考核评分记录表',
    layout: 'practice',
    note: '总成绩表在前，每题一表：考核要素、考核要求、配分、评分标准、扣分、得分、备注，评分人、核分人',
  },
  use: { policies: 'all', procedures: ['practical', 'panel'] },
  scope: 'sheet',
  volume: 4,
  schema: scoreSheetSchema,
  fill: fillScoreSheet,
  title: sheetTitle,
  layout: scoreSheet,
} as const satisfies Form<ScoreSheetFigures>;
