import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { ARRANGEMENT_COLUMNS, arrangementRows } from '../parts/arrangement.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定批次安排表';

type Figures = Register<'plan-arrangement'>;

/** One row a level of each sitting, in the order of their days. */
function fill(whole: WholePlan): Figures | null {
  const rows = whole.parts.flatMap(({ sitting, people }) => {
    const staff = whole.handed.find((one) => one.sitting.sittingId === sitting.sittingId)?.staff ?? [];
    return arrangementRows({ sitting, candidates: people.map(({ candidate }) => candidate), staff });
  });
  return planRegisterOf('plan-arrangement', whole, {
    rows,
    digest: '',
    note: `共 ${String(whole.parts.length)} 场，${String(whole.joint.people.length)} 人`,
    rule: '补考单独成场；评价前须报备的，按所依据文件的期限报备。',
    signatures: [blankLine('填报人'), blankLine('评价机构（盖章）')],
  });
}

export const planArrangementForm = {
  name: '批次安排表（计划）',
  source: {
    document: SOURCES.chongqing,
    article: '六（一）',
    layout: 'named',
    note: '文件只列表名；与每场的批次安排表同栏，按计划列全部场次',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 2,
  schema: registerSchema('plan-arrangement'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(
      form,
      { title: TITLE, columns: ARRANGEMENT_COLUMNS, orientation: 'landscape', size: 10, rowHeight: 30 },
      write,
    ),
} as const satisfies Form<Figures>;
