import type { SittingState } from '#shared/record/state.ts';
import { ARRANGEMENT_COLUMNS, arrangementRows } from '../parts/arrangement.ts';
import { blankLine, headOf } from '../parts/from-sitting.ts';
import { paper } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定批次安排表';

type Figures = Register<'batch-plan'>;

/** One row a level of this sitting. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  const { sitting, candidates, people } = state;
  if (head === null || sitting === null) return null;
  return registerOf('batch-plan', state, {
    digest: '',
    particulars: [
      { label: '计划名称', text: head.sittingTitle },
      { label: paper.organiser, text: head.organiser },
      { label: paper.policy, text: head.policy },
    ],
    rows: arrangementRows({ sitting, candidates: candidates.values(), staff: people.values() }),
    note: `共 ${String(candidates.size)} 人`,
    rule: '评价前 10 个工作日报备；每个职业一式两份。',
    signatures: [blankLine('填报人'), blankLine('评价机构（盖章）')],
  });
}

export const batchPlanForm = {
  name: TITLE,
  source: {
    document: SOURCES.chongqing,
    article: '六（一）',
    layout: 'named',
    note: '文件只列表名；按工作安排表惯例：时间、地点、工种、等级、人数、各类人员，计划名称须含“贯通”',
  },
  use: { policies: ['chongqing-crossover', 'tianjin-enterprise'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: registerSchema('batch-plan'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(
      form,
      { title: TITLE, columns: ARRANGEMENT_COLUMNS, orientation: 'landscape', size: 10, rowHeight: 30 },
      write,
    ),
} as const satisfies Form<Figures>;
