import type { Form } from '../parts/form.ts';
import { summarySchema, type SummaryFigures } from './figures.ts';
import { fillSummary } from './fill.ts';
import { summary, summaryTitle } from './page.ts';
import { summaryPaper } from './words.ts';

export const summaryForm = {
  name: summaryPaper.summary,
  source: {
    document: '《技能人才分类评价实施细则》',
    article: '附件1 四（四）；综合评审工作流程 六',
    layout: 'named',
    note: '文件只列表名；逐人列各考评员（科目、阶段）成绩、结论、备注，校对人、组长、质量督导员签字',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 4,
  schema: summarySchema,
  fill: fillSummary,
  title: summaryTitle,
  layout: summary,
} as const satisfies Form<SummaryFigures>;
