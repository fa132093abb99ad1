import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { Form } from '../parts/form.ts';
import { personCells, planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { SUBJECT_STATES } from '../parts/plan-words.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerSchema, type Register } from '../parts/register.ts';

const TITLE = '缺考、违纪人员名单';

const PLAN_ABSENCES_COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 22, isFigure: true },
  { head: '姓名', width: 66 },
  { head: '证件号码', width: 96 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '职业（工种）', width: 62 },
  { head: '等级', width: 66 },
  { head: '科目', width: 50 },
  { head: '情况', width: 36 },
  { head: '日期', width: 56 },
  { head: '场次', width: 130, set: 'prose' },
];

type Figures = Register<'plan-absences'>;

/** Everybody each time they were absent or void in a subject, made good since or not; null where nobody ever was. */
function fill(whole: WholePlan): Figures | null {
  const titles = new Map(whole.parts.map(({ sitting }) => [sitting.sittingId, sitting.title] as const));
  const rows = whole.joint.people.flatMap((person) =>
    person.standings.flatMap(({ subject, attempts }) =>
      attempts
        .filter(({ outcome }) => outcome === 'absent' || outcome === 'void')
        .map(({ outcome, on, sittingId }) => [
          ...[...personCells(person), examSubjectWords[subject][0], SUBJECT_STATES[outcome], on],
          sittingId === null ? '导入的成绩表' : (titles.get(sittingId) ?? ''),
        ]),
    ),
  );
  if (rows.length === 0) return null;
  return planRegisterOf('plan-absences', whole, {
    rows: rows.map((row, at) => [String(at + 1), ...row]),
    note: `共 ${String(new Set(rows.map(([name, id]) => `${String(name)} ${String(id)}`)).size)} 人，${String(rows.length)} 人次`,
    signatures: [blankLine('填报人'), blankLine('质量督导员')],
  });
}

export const planAbsencesForm = {
  name: '缺考、违纪人员名单（计划）',
  source: {
    document: '评价批次档案',
    article: '',
    layout: 'practice',
    note: '每人每科每次一行：情况、日期、场次；补考已补上的也在内',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 3,
  schema: registerSchema('plan-absences'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(form, { title: TITLE, columns: PLAN_ABSENCES_COLUMNS, orientation: 'landscape', size: 9 }, write),
} as const satisfies Form<Figures>;
