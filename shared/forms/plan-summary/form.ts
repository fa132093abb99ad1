import { LEVELS } from '#shared/model/basics.ts';
import { subjectsIn, type PlanPerson } from '#shared/plans/joint.ts';
import { isPassed } from '#shared/plans/standing.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { planHeads } from '../parts/plan-words.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定成绩汇总表';

const count = (head: string, group?: string): RegisterColumn => {
  return { head, width: 50, isFigure: true, ...(group === undefined ? {} : { group }) };
};
/** The columns, with one for each subject by its name. */
export const planSummaryColumns = (subjects: readonly string[]): readonly RegisterColumn[] => [
  { head: '职业（工种）', width: '*', set: 'prose' },
  { head: '等级', width: 90 },
  count('申报人数'),
  ...subjects.map((subject) => count(subject, '各科合格人数')),
  ...['合格', '不合格', '资格不符', '未完成', '取消'].map((head) => count(head, '总评人数')),
  count('合格率（%）'),
];

type Figures = Register<'plan-summary'>;

/** A row an occupation and level, with how many passed which subject and all of them. */
function rowsOf(people: readonly PlanPerson[]): string[][] {
  const columns = subjectsIn(people);
  const groups = new Map<string, PlanPerson[]>();
  for (const person of people) {
    const { occupation, level } = person.candidate;
    const key = `${occupation}/${String(LEVELS.indexOf(level))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [person]);
    else group.push(person);
  }
  const named = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => rowOf(group, columns));
  return named.length > 1 ? [...named, ['合计', '', ...countsOf(people, columns)]] : named;
}

type Columns = ReturnType<typeof subjectsIn>;

function rowOf(group: readonly PlanPerson[], columns: Columns): string[][] {
  const first = group[0]?.candidate;
  return first === undefined ? [] : [[first.occupation, levelWords[first.level][0], ...countsOf(group, columns)]];
}

function countsOf(people: readonly PlanPerson[], columns: Columns): string[] {
  const verdicts = (verdict: PlanPerson['verdict']): number => people.filter((one) => one.verdict === verdict).length;
  const subjects = columns.map((subject) => {
    const owed = people.flatMap(({ standings }) => standings.filter((one) => one.subject === subject));
    return owed.length === 0 ? '--' : String(owed.filter(isPassed).length);
  });
  const [pass, fail] = [verdicts('pass'), verdicts('fail')];
  const rate = pass + fail === 0 ? '' : ((100 * pass) / (pass + fail)).toFixed(1);
  const left = (['ineligible', 'open', 'removed'] as const).map((verdict) => String(verdicts(verdict)));
  return [String(people.length), ...subjects, String(pass), String(fail), ...left, rate];
}

const fill = (whole: WholePlan): Figures | null =>
  planRegisterOf('plan-summary', whole, {
    heads: planHeads(whole.joint.people),
    rows: rowsOf(whole.joint.people),
    rule: '科目合格人数含免考；合格率按合格和不合格的人数计算；资格不符的不予考核；经异议处理取消的不计入合格率；--为不考的科目。',
    signatures: [blankLine('填报人'), blankLine('校对人'), blankLine('评价机构（盖章）')],
  });

export const planSummaryForm = {
  name: '成绩汇总表（计划）',
  source: {
    document: SOURCES.appraisal,
    article: '附件1 四（四）',
    layout: 'named',
    note: '文件只列表名；按职业和等级列申报、各科合格、总评合格人数和合格率',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 4,
  schema: registerSchema('plan-summary'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(
      form,
      { title: TITLE, columns: planSummaryColumns(form.heads), orientation: 'landscape', size: 10, rowHeight: 24 },
      write,
    ),
} as const satisfies Form<Figures>;
