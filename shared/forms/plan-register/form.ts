import { reasonsOf, subjectsIn, type PlanPerson } from '#shared/plans/joint.ts';
import { isInForce, type WholePlan } from '#shared/plans/whole-plan.ts';
import type { Form } from '../parts/form.ts';
import { personCells, planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { planCorrections } from '../parts/objections.ts';
import { JOINT, planHeads, SEX, standingCell } from '../parts/plan-words.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定成绩登记表';

/** The columns, with one for each subject by its name. */
export const planRegisterColumns = (subjects: readonly string[]): readonly RegisterColumn[] => [
  { head: '序号', width: 22, isFigure: true },
  { head: '考件编号', width: 56 },
  { head: '姓名', width: 60 },
  { head: '性别', width: 22 },
  { head: '证件号码', width: 92 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '职业（工种）', width: 50 },
  { head: '等级', width: 60 },
  ...subjects.map((head): RegisterColumn => {
    return { head, width: 36, set: 'mark', isFigure: true, group: '各科成绩' };
  }),
  { head: '总评', width: 36 },
  { head: '依据', width: 128, set: 'prose' },
];

type Figures = Register<'plan-register'>;

/** The clauses the joint result rests on; where it is no pass, what stands against it. */
function basisOf(person: PlanPerson): string {
  const reasons = reasonsOf(person);
  const said = person.verdict === 'pass' ? reasons.map(({ article }) => article) : reasons.map(({ text }) => text);
  const total = person.verdict === 'pass' ? (person.total?.because.map(({ text }) => text) ?? []) : [];
  return [...new Set([...said, ...total])].join('；');
}

/** Everybody with a column a subject and the joint result; `basis` says on what it rests. */
export const planRegisterRows = (
  people: readonly PlanPerson[],
  basis: (person: PlanPerson) => string = basisOf,
  subjects = subjectsIn(people),
): string[][] =>
  people.map((person, at) => {
    const { candidate, standings, verdict } = person;
    const [name = '', ...rest] = personCells(person);
    return [
      ...[String(at + 1), candidate.number, name, candidate.sex === null ? '' : SEX[candidate.sex], ...rest],
      ...subjects.map((subject) => standingCell(standings.find((one) => one.subject === subject))),
      ...[JOINT[verdict], basis(person)],
    ];
  });

/** That results are not settled yet, and everything of them that was put right. */
function ruleOf(whole: WholePlan): string {
  const corrections = planCorrections(whole);
  return [
    ...(isInForce(whole) ? [] : ['有场次尚未结束，成绩未定。']),
    ...(corrections.length === 0
      ? []
      : [`更正 ${String(corrections.length)} 处，原记录保留：${corrections.join('；')}。`]),
  ].join('');
}

function fill(whole: WholePlan): Figures | null {
  const { people } = whole.joint;
  const count = (verdict: PlanPerson['verdict']): string =>
    String(people.filter((person) => person.verdict === verdict).length);
  return planRegisterOf('plan-register', whole, {
    heads: planHeads(people),
    rows: planRegisterRows(people),
    note: `共 ${String(people.length)} 人：合格 ${count('pass')}，不合格 ${count('fail')}，未完成 ${count('open')}${count('removed') === '0' ? '' : `，取消 ${count('removed')}`}`,
    rule: ruleOf(whole),
    signatures: [blankLine('填报人'), blankLine('校对人'), blankLine('评价机构（盖章）')],
  });
}

export const planRegisterForm = {
  name: '成绩登记表（计划）',
  source: {
    document: SOURCES.appraisal,
    article: '附件1 四（四）',
    layout: 'named',
    note: '文件只列表名；每人一行，各科成绩、总评和依据，--为不考的科目',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 4,
  schema: registerSchema('plan-register'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(
      form,
      { title: TITLE, columns: planRegisterColumns(form.heads), orientation: 'landscape', size: 8 },
      write,
    ),
} as const satisfies Form<Figures>;
