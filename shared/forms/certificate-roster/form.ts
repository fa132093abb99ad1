import type { SittingState } from '#shared/record/state.ts';
import { awardeesOf } from '#shared/certificates/standing.ts';
import { reportingRow } from '#shared/importing/reporting-list.ts';
import { AWARDEE_COLUMNS, AWARDEE_TITLE, awardeeNote } from '../parts/awardees.ts';
import { blankLine } from '../parts/from-sitting.ts';
import type { Form } from '../parts/form.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

type Figures = Register<'certificate-roster'>;

/** Everybody who passed with the certificate on record; null while nobody has. */
function fill(state: SittingState): Figures | null {
  const organiser = state.sitting?.organiser ?? '';
  const rows = awardeesOf(state).map(({ candidate, certificate }) =>
    reportingRow(candidate, certificate, { organiser, issuer: organiser }),
  );
  if (rows.length === 0) return null;
  return registerOf('certificate-roster', state, {
    rows: rows.map((row, index) => [String(index + 1), ...row]),
    note: awardeeNote(rows),
    signatures: [blankLine('填报人'), blankLine('评价机构（盖章）')],
  });
}

export const certificateRosterForm = {
  name: AWARDEE_TITLE,
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
  title: () => AWARDEE_TITLE,
  layout: (form, write) =>
    registerPages(form, { title: AWARDEE_TITLE, columns: AWARDEE_COLUMNS, orientation: 'landscape', size: 8 }, write),
} as const satisfies Form<Figures>;
