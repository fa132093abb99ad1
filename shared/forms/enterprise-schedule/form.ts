import type { SittingState } from '#shared/record/state.ts';
import type { Form } from '../parts/form.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { scheduleOf, schedulePages } from '../parts/schedule.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定实施计划';
const RULE = '提前 10 个工作日向市鉴定中心报送（七（二）1）；每个职业一式两份。';

type Figures = Register<'enterprise-schedule'>;

export const enterpriseScheduleForm = {
  name: TITLE,
  source: {
    document: SOURCES.enterprise,
    article: '七（二）1',
    layout: 'named',
    note: '文件只列名称；按技能鉴定工作安排表',
  },
  use: { policies: ['tianjin-enterprise'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: registerSchema('enterprise-schedule'),
  fill: (state: SittingState): Figures | null => scheduleOf('enterprise-schedule', state, RULE),
  title: () => TITLE,
  layout: (form, write) => schedulePages(form, TITLE, write),
} as const satisfies Form<Figures>;
