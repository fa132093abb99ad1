import { AWARDEE_COLUMNS } from '#shared/forms/parts/awardees.ts';
import { planHeads, SEX } from '#shared/forms/parts/plan-words.ts';
import { PUBLICITY_COLUMNS } from '#shared/forms/parts/publicity.ts';
import type { RegisterColumn } from '#shared/forms/parts/column-heads.ts';
import { planAwardeesForm } from '#shared/forms/plan-awardees/form.ts';
import { PLAN_HAND_IN_COLUMNS, planHandInForm } from '#shared/forms/plan-hand-in/form.ts';
import { planPublicityForm } from '#shared/forms/plan-publicity/form.ts';
import { planRegisterColumns, planRegisterRows } from '#shared/forms/plan-register/form.ts';
import { planSummaryColumns, planSummaryForm } from '#shared/forms/plan-summary/form.ts';
import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { reasonsOf, type PlanPerson } from '#shared/plans/joint.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { levelWords } from '#shared/words/levels.ts';
import { tableOf, type Table } from './table.ts';

// The lists of a plan as spreadsheets: the rows of its forms, whole digests and reasons included.

type Rows = { readonly rows: readonly (readonly string[])[] };

/** The table of a form: its columns, heads that share one named by both. */
function tableIn(sheet: string, columns: readonly RegisterColumn[], filled: Rows | null): Table {
  const heads = columns.map(({ head, group }) => (group === undefined ? head : `${group} ${head}`));
  const figures = columns.flatMap(({ isFigure }, at) => (isFigure === true ? [at] : []));
  return tableOf(sheet, [heads], filled?.rows ?? [], { figures });
}

/** Every reason of a joint result with its clause. */
const everyReason = (person: PlanPerson): string =>
  reasonsOf(person)
    .map(({ article, text }) => `${text}（${article}）`)
    .join('；');

/** 补考名单: who may take what again, under the heads that a roster is read by. */
function resitRoster({ resits }: WholePlan): Table {
  const subjectsOf = new Map<PlanPerson, string[]>();
  for (const { person, subject, part, isOffered } of resits) {
    if (!isOffered) continue;
    const what = `${examSubjectWords[subject][0]}${part === undefined ? '' : `第 ${String(part)} 次`}`;
    const known = subjectsOf.get(person);
    if (known === undefined) subjectsOf.set(person, [what]);
    else known.push(what);
  }
  const head = [
    ...['序号', '姓名', '性别', '证件类型', '证件号码', '所在单位', '职业工种名称', '认定等级'],
    ...['考试类型', '手机号码', '补考科目'],
  ];
  const rows = [...subjectsOf].map(([{ candidate }, subjects], at) => {
    const { name, sex, idType, idNumber, employer, occupation, level, phone } = candidate;
    return [
      ...[String(at + 1), name, sex === null ? '' : SEX[sex], idType, idNumber, employer, occupation],
      ...[levelWords[level][0], '补考', phone, subjects.join('、')],
    ];
  });
  return tableOf('补考名单', [head], rows, { figures: [0] });
}

/** What is saved of a plan beside its forms, in the order in which an office needs it. */
export const PLAN_TABLES = {
  register: ({ joint }) =>
    tableIn('成绩登记表', planRegisterColumns(planHeads(joint.people)), {
      rows: planRegisterRows(joint.people, everyReason),
    }),
  summary: (whole) =>
    tableIn('成绩汇总表', planSummaryColumns(planHeads(whole.joint.people)), planSummaryForm.fill(whole)),
  resits: resitRoster,
  publicity: (whole) => tableIn('公示名单', PUBLICITY_COLUMNS, planPublicityForm.fill(whole)),
  handIn: (whole) => tableIn('上报清单', PLAN_HAND_IN_COLUMNS, planHandInForm.fill(whole)),
  awardees: (whole) => tableIn('获证人员名册', AWARDEE_COLUMNS, planAwardeesForm.fill(whole)),
} as const satisfies Readonly<Record<string, (whole: WholePlan) => Table>>;
export type PlanTableId = keyof typeof PLAN_TABLES;
export const PLAN_TABLE_IDS = Object.keys(PLAN_TABLES) as readonly PlanTableId[];
