import type { SittingState } from '#shared/record/state.ts';
import { roleWords } from '#shared/words/roles.ts';
import { applicationPages, applicationSchema, type Application } from '../parts/application.ts';
import type { Form } from '../parts/form.ts';
import { planBlocks, planOf } from '../parts/plan.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能鉴定实施方案';
const BLOCKS = planBlocks(['职业和人员', '组织和分工', '场地和设备', '时间安排', '考场纪律和安全', '质量督导']);

type Figures = Application<'appraisal-plan'>;

const fill = (state: SittingState): Figures | null => planOf('appraisal-plan', state, ({ role }) => roleWords[role][0]);

export const appraisalPlanForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '附件1 四（一）、五（二）',
    layout: 'named',
    note: '文件只列名称；封面后按工作安排惯例列人员、分工、场地、时间、纪律、督导',
  },
  use: { policies: ['tianjin-appraisal'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: applicationSchema('appraisal-plan'),
  fill,
  title: () => TITLE,
  layout: (form, write) => applicationPages(form, TITLE, BLOCKS, write),
} as const satisfies Form<Figures>;
