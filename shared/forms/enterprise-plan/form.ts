import type { SittingState } from '#shared/record/state.ts';
import { roleWords } from '#shared/words/roles.ts';
import { applicationPages, applicationSchema, type Application } from '../parts/application.ts';
import type { Form } from '../parts/form.ts';
import { planBlocks, planOf } from '../parts/plan.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定试点工作实施方案';
/** The seven parts that 附件2 asks for, as it calls them. */
const BLOCKS = planBlocks([
  ...['申请试点企业基本情况', '试点工作机构情况（领导小组或工作组）', '工作范围（认定人员范围与认定职业范围）'],
  ...['主要工作内容', '质量管控措施', '时间安排', '相关建议'],
]);

type Figures = Application<'enterprise-plan'>;

const fill = (state: SittingState): Figures | null =>
  planOf('enterprise-plan', state, ({ role }) => roleWords[role][0]);

export const enterprisePlanForm = {
  name: TITLE,
  source: {
    document: SOURCES.enterprise,
    article: '附件2',
    layout: 'named',
    note: '文件列七项内容：基本情况、机构、范围（人员和职业）、内容、质量管控、时间安排、建议',
  },
  use: { policies: ['tianjin-enterprise'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: applicationSchema('enterprise-plan'),
  fill,
  title: () => TITLE,
  layout: (form, write) => applicationPages(form, TITLE, BLOCKS, write),
} as const satisfies Form<Figures>;
