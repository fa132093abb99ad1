import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { standingAgain } from '#shared/plans/resit.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { Form } from '../parts/form.ts';
import { personCells, planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { SUBJECT_STATES } from '../parts/plan-words.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerSchema, type Register } from '../parts/register.ts';

const TITLE = '补考人员名单';

const PLAN_RESITS_COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 22, isFigure: true },
  { head: '姓名', width: 62 },
  { head: '证件号码', width: 94 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '职业（工种）', width: 56 },
  { head: '等级', width: 62 },
  { head: '科目', width: 46 },
  { head: '上次成绩', width: 44 },
  { head: '考核次数', width: 40 },
  { head: '补考期限', width: 56 },
  { head: '依据', width: 150, set: 'prose' },
];

type Figures = Register<'plan-resits'>;

/** Who may take which subject again, until when and why; and who has not passed and may not. Null where everybody has passed. */
function fill(whole: WholePlan): Figures | null {
  const offered = whole.resits.filter(({ isOffered }) => isOffered);
  const rows = [...offered, ...whole.resits.filter(({ isOffered }) => !isOffered)].map((resit) => {
    const { person, subject, part, attempt, isOffered, until, because } = resit;
    const last = standingAgain(resit);
    return [
      ...personCells(person),
      `${examSubjectWords[subject][0]}${part === undefined ? '' : `第 ${String(part)} 次`}`,
      last === undefined ? '' : last.shown || SUBJECT_STATES[last.state],
      isOffered ? `第 ${String(attempt)} 次` : '不能补考',
      isOffered ? (until ?? '未规定') : '--',
      because.map(({ text, article }) => `${text}（${article}）`).join('；'),
    ];
  });
  if (rows.length === 0) return null;
  return planRegisterOf('plan-resits', whole, {
    rows: rows.map((row, at) => [String(at + 1), ...row]),
    note: `可补考 ${String(new Set(offered.map(({ person }) => person)).size)} 人，${String(offered.length)} 人次`,
    signatures: [blankLine('填报人'), blankLine('评价机构（盖章）')],
  });
}

export const planResitsForm = {
  name: '补考人员名单（计划）',
  source: {
    document: '评价批次档案',
    article: '',
    layout: 'practice',
    note: '每人每科一行：上次成绩、第几次考核、最晚日期、依据；不能补考的列在后面并写明原因',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 4,
  schema: registerSchema('plan-resits'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(form, { title: TITLE, columns: PLAN_RESITS_COLUMNS, orientation: 'landscape', size: 8.5 }, write),
} as const satisfies Form<Figures>;
