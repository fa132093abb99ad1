import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { blankContents, CONTENTS_COLUMNS } from '../parts/contents.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { registerSchema, type Register } from '../parts/register.ts';

const TITLE = '档案目录';

type Figures = Register<'plan-contents'>;

const fill = (whole: WholePlan): Figures | null =>
  planRegisterOf('plan-contents', whole, { rows: blankContents(), digest: '' });

export const planContentsForm = {
  name: '档案目录（计划）',
  source: {
    document: '评价批次档案',
    article: '',
    layout: 'practice',
    note: '按卷一至卷五列计划和各场次的材料；随计划档案文件夹生成，单独打印时为空白',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 0,
  schema: registerSchema('plan-contents'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(
      form,
      { title: TITLE, columns: CONTENTS_COLUMNS, orientation: 'portrait', size: 10, rowHeight: 22 },
      write,
    ),
} as const satisfies Form<Figures>;
