import type { SittingState } from '#shared/record/state.ts';
import { awardeesOf } from '#shared/certificates/standing.ts';
import { REPORTING_COLUMNS, reportingRow } from '#shared/importing/reporting-list.ts';
import { blankLine } from '../parts/from-sitting.ts';
import type { Form } from '../parts/form.ts';
import { registerOf, registerPages, registerSchema, type Register, type RegisterColumn } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定获证人员名册';

const WIDTHS = [60, 30, 92, '*', 54, 50, 34, 112, 52, 70, 70] as const;
const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 22 },
  ...REPORTING_COLUMNS.map((head, at): RegisterColumn => ({
    head,
    width: WIDTHS[at] ?? 60,
    set: at === 3 || at > 8 ? 'prose' : 'value',
  })),
];

type Figures = Register<'certificate-roster'>;

/** Everybody who passed with the certificate on record; null while nobody has. */
function fill(state: SittingState): Figures | null {
  const organiser = state.sitting?.organiser ?? '';
  const rows = awardeesOf(state).map(({ candidate, certificate }) =>
    reportingRow(candidate, certificate, { organiser, issuer: organiser }),
  );
  if (rows.length === 0) return null;
  const numbered = rows.filter(([, , , , , , , number]) => number !== '').length;
  return registerOf('certificate-roster', state, {
    rows: rows.map((row, index) => [String(index + 1), ...row]),
    note: `获证 ${String(rows.length)} 人，已有证书编号 ${String(numbered)} 人`,
    signatures: [blankLine('填报人'), blankLine('评价机构（盖章）')],
  });
}

export const certificateRosterForm = {
  name: TITLE,
  source: {
    document: SOURCES.chongqing,
    article: '六（五）',
    layout: 'named',
    note: '文件只列表名；按证书数据上报的 11 列',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 5,
  schema: registerSchema('certificate-roster'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape', size: 8 }, write),
} as const satisfies Form<Figures>;
