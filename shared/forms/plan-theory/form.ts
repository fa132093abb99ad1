import type { SubjectScore } from '#shared/model/subject-score.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine, dateTimeInChina, saySubjectScore } from '../parts/from-sitting.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerSchema, type Register } from '../parts/register.ts';

const TITLE = '理论成绩导入和更正单';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 22 },
  { head: '事项', width: 40 },
  { head: '考试日期', width: 56 },
  { head: '姓名', width: 66 },
  { head: '证件号码', width: 94 },
  { head: '原记录', width: 42, set: 'mark' },
  { head: '更正为', width: 42, set: 'mark' },
  { head: '原因', width: '*', set: 'prose' },
  { head: '文件', width: 150, set: 'prose' },
  { head: '办理人', width: 50 },
  { head: '时间', width: 64 },
];

type Figures = Register<'plan-theory'>;

/**
 * Every file of theory scores that was taken in, every score that a later one put right, and each time the record went on after
 * damage; null where there is none.
 */
function fill(whole: WholePlan): Figures | null {
  const { files, corrections, rebuilt } = whole.record;
  if (files.length + rebuilt.length === 0) return null;
  const say = (score: SubjectScore): string => saySubjectScore(score);
  const rows = files.flatMap(({ seq, at, by, on, source: { file, sha256 }, reason, count }) => [
    ['导入', on, `${String(count)} 人`, '', '', '', reason, `${file}　${sha256}`, by, dateTimeInChina(at)],
    ...corrections
      .filter((one) => one.seq === seq)
      .map(({ name, idNumber, old, fresh, ...one }) => [
        ...[
          '更正',
          one.on,
          name,
          idNumber,
          say(old),
          say(fresh),
          one.reason,
          one.file,
          one.by,
          dateTimeInChina(one.at),
        ],
      ]),
  ]);
  const again = rebuilt.map(({ at, by, kept, reason }) => [
    ...['重建', '', `保留 ${String(kept)} 条`, '', '', '', reason, '', by, dateTimeInChina(at)],
  ]);
  return planRegisterOf('plan-theory', whole, {
    rows: [...rows, ...again].map((row, at) => [String(at + 1), ...row]),
    note: `导入 ${String(files.length)} 次，更正 ${String(corrections.length)} 处`,
    rule: '成绩只由文件导入，不手工录入；导入的文件写明其摘要（SHA-256），可与原件核对。',
    signatures: [blankLine('填报人'), blankLine('校对人')],
  });
}

export const planTheoryForm = {
  name: '理论成绩导入和更正单（计划）',
  source: {
    document: '鉴定所（站）成绩管理惯例',
    article: '',
    layout: 'practice',
    note: '每次导入一行，每处更正一行：原记录、更正为、原因、文件、办理人、时间',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 4,
  schema: registerSchema('plan-theory'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape', size: 8.5 }, write),
} as const satisfies Form<Figures>;
