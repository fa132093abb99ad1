import type { SittingState } from '#shared/record/state.ts';
import type { Form } from '../parts/form.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { scheduleOf, schedulePages } from '../parts/schedule.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定批次安排表';
const RULE = '评价前 10 个工作日报备（六（一））；每个职业一式两份。';

type Figures = Register<'batch-plan'>;

export const batchPlanForm = {
  name: TITLE,
  source: {
    document: SOURCES.chongqing,
    article: '六（一）',
    layout: 'named',
    note: '文件只列表名；按技能鉴定工作安排表，计划名称须含“贯通”',
  },
  use: { policies: ['chongqing-crossover'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: registerSchema('batch-plan'),
  fill: (state: SittingState): Figures | null => scheduleOf('batch-plan', state, RULE),
  title: () => TITLE,
  layout: (form, write) => schedulePages(form, TITLE, write),
} as const satisfies Form<Figures>;
