import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { POLICIES } from '#shared/law/registry.ts';
import { reasonsOf, type PlanPerson } from '#shared/plans/joint.ts';
import type { Attempt, Standing } from '#shared/plans/standing.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { JOINT, SUBJECT_STATES } from '../parts/plan-words.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { paper } from '../parts/words.ts';

const TITLE = '个人成绩单';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '科目', width: 42 },
  { head: '日期', width: 52 },
  { head: '场次', width: 92, set: 'prose' },
  { head: '考核', width: 42 },
  { head: '成绩', width: 38, set: 'mark' },
  { head: '结果', width: 38 },
  { head: '依据', width: '*', set: 'prose' },
];

type Figures = Register<'plan-person'>;

/** One person's record through the plan: every subject owed with each attempt, which of them counts, and the joint result. */
function fill(whole: WholePlan, person: PlanPerson): Figures | null {
  const { candidate, standings, verdict, total } = person;
  const { number, name, idNumber, employer, occupation, level } = candidate;
  const titles = new Map(whole.parts.map(({ sitting }) => [sitting.sittingId, sitting.title] as const));
  const rows = standings.flatMap((standing) => rowsOf(standing, titles));
  return planRegisterOf('plan-person', whole, {
    particulars: [
      { label: paper.name, text: name },
      { label: paper.idNumber, text: idNumber },
      { label: paper.employer, text: employer },
      { label: paper.number, text: number },
      { label: paper.occupation, text: occupation },
      { label: paper.level, text: levelWords[level][0] },
      { label: paper.plan, text: whole.plan.title },
    ],
    rows,
    note: `总评：${JOINT[verdict]}${total === undefined || total.shown === '' ? '' : `，${total.because.map(({ text }) => text).join('；')}`}`,
    rule: verdict === 'pass' ? '' : [...new Set(reasonsOf(person).map(said))].join('；'),
    signatures: [blankLine('评价机构（盖章）')],
    forOutside: true,
  });
}

/** Each attempt in the order of its day; the one that counts says so and why, and where none does the subject has a row without a day. */
function rowsOf(standing: Standing, titles: ReadonlyMap<string, string>, part = ''): string[][] {
  const { subject, state, shown, attempts, counts, asked, because, parts } = standing;
  const what = `${examSubjectWords[subject][0]}${part}`;
  if (parts !== undefined) {
    const each = parts.flatMap((one, at) => rowsOf(one, titles, `第 ${String(at + 1)} 次`));
    return [
      ...each,
      [what, '', '', '', shown, SUBJECT_STATES[state] || '未考', [asked, ...because].map(said).join('；')],
    ];
  }
  const stands = [shown, SUBJECT_STATES[state] || '未考', [asked, ...because].map(said).join('；')];
  const inOrder = attempts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const rows = inOrder.map((attempt, at) => [
    ...[what, attempt.on, placeOf(attempt, titles), `第 ${String(at + 1)} 次${attempt === counts ? '（计入）' : ''}`],
    ...(attempt === counts
      ? stands
      : [attempt.shown, SUBJECT_STATES[attempt.outcome], attempt.because.map(said).join('；')]),
  ]);
  return counts === null ? [...rows, [what, '', '', '', ...stands]] : rows;
}

const placeOf = ({ sittingId }: Attempt, titles: ReadonlyMap<string, string>): string =>
  sittingId === null ? '导入的成绩表' : (titles.get(sittingId) ?? '');

/** A reason with its clause: of which document, where it is one. */
function said({ text, source, article }: Reason): string {
  const policy = POLICIES.find((each) => each.source === source);
  return `${text}（${policy === undefined ? '' : `《${policy.title}》`}${article}）`;
}

export const planPersonForm = {
  name: '个人成绩单（计划）',
  source: {
    document: '本软件',
    article: '',
    layout: 'practice',
    note: '一人一份：各科每次考核的日期、场次、成绩，记入哪一次，总评及依据',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan-person',
  volume: 4,
  schema: registerSchema('plan-person'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(
      form,
      {
        title: TITLE,
        about: form.particulars
          .slice(4, 6)
          .map(({ text }) => text)
          .join('　'),
        columns: COLUMNS,
        orientation: 'portrait',
        size: 9,
      },
      write,
    ),
} as const satisfies Form<Figures>;
