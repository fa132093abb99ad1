import type { Form } from '../parts/form.ts';
import { explanationSchema, type ExplanationFigures } from './figures.ts';
import { fillExplanation } from './fill.ts';
import { explanation } from './page.ts';
import { explanationPaper } from './words.ts';

export const explanationForm = {
  name: explanationPaper.title,
  source: {
    document: '本软件',
    article: '',
    layout: 'practice',
    note: '一人一份：各人原始评分、逐条依据、精确值、结论',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'person',
  volume: 4,
  schema: explanationSchema,
  fill: fillExplanation,
  title: () => explanationPaper.title,
  layout: explanation,
} as const satisfies Form<ExplanationFigures>;
