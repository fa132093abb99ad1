import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { objectionCells, signerNames } from '../parts/objections.ts';
import { periodText } from '../parts/publicity.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '异议处理记录';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 22, isFigure: true },
  { head: '收到日期', width: 54 },
  { head: '提出人和方式', width: 70, set: 'prose' },
  { head: '涉及人', width: 48 },
  { head: '证件号码', width: 92 },
  { head: '异议内容', width: '*', set: 'prose' },
  { head: '核查情况', width: 110, set: 'prose' },
  { head: '处理结果', width: 96, set: 'prose' },
  { head: '更正签字', width: 74, set: 'prose' },
  { head: '答复日期', width: 54 },
  { head: '办理人', width: 44 },
  { head: '状态', width: 36 },
];

type Figures = Register<'plan-objections'>;

/** Every objection to a list of the plan, answered or not; null where none is on record. */
function fill(whole: WholePlan): Figures | null {
  const { objections, publicities } = whole.record;
  if (objections.length === 0) return null;
  const names = signerNames(whole);
  const open = objections.filter(({ state }) => state !== 'closed').length;
  const periods = publicities.map(({ on, until, endedOn }) => periodText(on, endedOn ?? until));
  return planRegisterOf('plan-objections', whole, {
    rows: objections.map((objection, at) => [String(at + 1), ...objectionCells(objection, names)]),
    note: `共 ${String(objections.length)} 件，未办结 ${String(open)} 件　公示期：${periods.join('；')}`,
    rule: '更正须校对人、组长和质量督导员（或现场负责人）签字后生效；原记录保留。',
    signatures: [blankLine('填报人'), blankLine('评价机构（盖章）')],
  });
}

export const planObjectionsForm = {
  name: '异议处理记录（计划）',
  source: {
    document: SOURCES.chief,
    article: '第十条（三）',
    layout: 'practice',
    note: '公示期内收到的每件异议一行：提出人、方式、内容、核查情况、处理结果、签字；证件号码只显示前六位和后四位',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 4,
  schema: registerSchema('plan-objections'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape', size: 8 }, write),
} as const satisfies Form<Figures>;
