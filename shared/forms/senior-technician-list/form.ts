import type { SittingState } from '#shared/record/state.ts';
import { REVIEW_LIST_COLUMNS, reviewList } from '../parts/review-list.ts';
import type { Form } from '../parts/form.ts';
import { registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '高级技师评审人员列表';

type Figures = Register<'senior-technician-list'>;

const fill = (state: SittingState): Figures | null => reviewList('senior-technician-list', 'senior-technician', state);

export const seniorTechnicianListForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '综合评审工作流程 五（四）、六',
    layout: 'named',
    note: '文件只列表名；按条款勾选“通过”或“不通过”，专家签字',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('senior-technician-list'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(
      form,
      { title: TITLE, columns: REVIEW_LIST_COLUMNS, orientation: 'landscape', about: form.occupation },
      write,
    ),
} as const satisfies Form<Figures>;
