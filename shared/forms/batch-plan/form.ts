import type { SittingState } from '#shared/record/state.ts';
import type { Level } from '#shared/model/basics.ts';
import { levelWords } from '#shared/words/levels.ts';
import { blankLine, headOf, namesOf } from '../parts/from-sitting.ts';
import { paper, paperDate } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import { registerOf, registerPages, registerSchema, type Register, type RegisterColumn } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定批次安排表';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '时间', width: 86 },
  { head: '地点', width: '*', set: 'prose' },
  { head: '职业（工种）', width: 66 },
  { head: '等级', width: 66 },
  { head: '人数', width: 30 },
  { head: '现场负责人', width: 56 },
  { head: '组长', width: 48 },
  { head: '考评员（专家）', width: 110, set: 'prose' },
  { head: '考务人员', width: 70, set: 'prose' },
  { head: '质量督导员', width: 60, set: 'prose' },
];

type Figures = Register<'batch-plan'>;

/** One row a level of this sitting. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  if (head === null) return null;
  const levels = new Map<Level, number>();
  for (const { level } of state.candidates.values()) levels.set(level, (levels.get(level) ?? 0) + 1);
  return registerOf('batch-plan', state, {
    digest: '',
    particulars: [
      { label: '计划名称', text: head.sittingTitle },
      { label: paper.organiser, text: head.organiser },
      { label: paper.policy, text: head.policy },
    ],
    rows: [...levels].map(([level, count]) => [
      ...[paperDate(head.heldOn), head.room, head.occupation, levelWords[level][0], String(count)],
      ...[namesOf(state, 'site-head'), namesOf(state, 'examiner-lead', 'expert-lead')],
      ...[namesOf(state, 'examiner', 'expert'), namesOf(state, 'clerk'), namesOf(state, 'supervisor')],
    ]),
    note: `共 ${String(state.candidates.size)} 人`,
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
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape', size: 10, rowHeight: 30 }, write),
} as const satisfies Form<Figures>;
