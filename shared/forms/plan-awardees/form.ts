import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { peopleBook } from '#shared/plans/people-book.ts';
import { reportingRow } from '#shared/importing/reporting-list.ts';
import { AWARDEE_COLUMNS, AWARDEE_TITLE, awardeeNote } from '../parts/awardees.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

type Figures = Register<'plan-awardees'>;

/** Who passed everything, whichever sitting of the plan gave the number; null while nobody has. */
function fill(whole: WholePlan): Figures | null {
  const given = peopleBook(
    whole.handed.flatMap(({ certificates }) =>
      certificates.map(({ candidate: { name, idNumber }, certificate }) => ({ name, idNumber, certificate })),
    ),
  );
  const rows = whole.joint.people
    .filter(({ verdict }) => verdict === 'pass')
    .map(({ candidate, place: { organiser } }) =>
      reportingRow(candidate, given.find(candidate)?.certificate ?? null, { organiser, issuer: organiser }),
    );
  if (rows.length === 0) return null;
  return planRegisterOf('plan-awardees', whole, {
    rows: rows.map((row, at) => [String(at + 1), ...row]),
    note: awardeeNote(rows),
    signatures: [blankLine('填报人'), blankLine('评价机构（盖章）')],
  });
}

export const planAwardeesForm = {
  name: '获证人员名册（计划）',
  source: {
    document: SOURCES.chongqing,
    article: '六（五）',
    layout: 'named',
    note: '文件只列表名；按证书数据上报的 11 列，各科全部合格的人',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 5,
  schema: registerSchema('plan-awardees'),
  fill,
  title: () => AWARDEE_TITLE,
  layout: (form, write) =>
    planPages(form, { title: AWARDEE_TITLE, columns: AWARDEE_COLUMNS, orientation: 'landscape', size: 8 }, write),
} as const satisfies Form<Figures>;
