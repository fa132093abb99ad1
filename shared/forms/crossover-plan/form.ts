import type { SittingState } from '#shared/record/state.ts';
import { roleWords } from '#shared/words/roles.ts';
import { applicationPages, applicationSchema, type Application } from '../parts/application.ts';
import type { Form } from '../parts/form.ts';
import { planBlocks, planOf } from '../parts/plan.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定工作方案（贯通）';
/** What the document asks to be arranged: who applies, panel and supervision, place, days, the three subjects, papers kept. */
const BLOCKS = planBlocks([
  ...['职业和人员', '组织和分工', '场地和设备', '时间安排'],
  ...['评价方式（理论、技能、综合评审）', '现场管理和质量督导', '成绩登记和公布', '资料管理'],
]);

type Figures = Application<'crossover-plan'>;

const fill = (state: SittingState): Figures | null => planOf('crossover-plan', state, ({ role }) => roleWords[role][0]);

export const crossoverPlanForm = {
  name: TITLE,
  source: {
    document: SOURCES.chongqing,
    article: '六（一）、六（六）',
    layout: 'named',
    note: '文件只列名称，要求标注“贯通”；封面后按文件六各项列人员、分工、场地、时间、方式、督导、成绩、资料',
  },
  use: { policies: ['chongqing-crossover'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: applicationSchema('crossover-plan'),
  fill,
  title: () => TITLE,
  layout: (form, write) => applicationPages(form, TITLE, BLOCKS, write),
} as const satisfies Form<Figures>;
