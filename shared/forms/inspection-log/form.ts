import type { SittingState } from '#shared/record/state.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import type { Form } from '../parts/form.ts';
import { blankLine, dateTimeInChina, headOf, signingLine } from '../parts/from-sitting.ts';
import { registerOf, registerPages, registerSchema, sittingParticulars, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';
import { paper } from '../parts/words.ts';

const TITLE = '抽查监督记录';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 28 },
  { head: '抽查日期', width: 62 },
  { head: '抽查单位', width: 90, set: 'prose' },
  { head: '抽查人员', width: 62, set: 'prose' },
  { head: '发现的情况', width: '*', set: 'prose' },
  { head: '处理情况', width: 120, set: 'prose' },
  { head: '记录人和时间', width: 86, set: 'prose' },
];

type Figures = Register<'inspection-log'>;

/** Every check by the authority, and under its number what was done about it since; null while there was none. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  if (head === null || state.inspections.length === 0) return null;
  const nameOf = (personId: string | null): string => state.people.get(personId ?? '')?.name ?? '';
  const rows = state.inspections
    .toSorted((a, b) => a.number - b.number || a.seq - b.seq)
    .map(({ number, on, office, people, found, done, at, by }) => [
      ...[String(number), on, office, people, found, done === '' ? '—' : done],
      `${nameOf(by)} ${dateTimeInChina(at)}`,
    ]);
  const count = new Set(state.inspections.map(({ number }) => number)).size;
  return registerOf('inspection-log', state, {
    particulars: sittingParticulars(head),
    rows,
    note: `抽查 ${String(count)} 次`,
    signatures: [blankLine('现场负责人'), signingLine(state, 'supervisor', paper.signers.supervisor)],
  });
}

export const inspectionLogForm = {
  name: TITLE,
  source: {
    document: SOURCES.enterprise,
    article: '七（二）1',
    layout: 'practice',
    note: '市鉴定中心对认定全过程抽查监督；列抽查日期、单位、人员、发现和处理的情况，结束以后的也列',
  },
  use: { policies: 'all', procedures: 'all', where: ({ inspections }) => inspections.length > 0 },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('inspection-log'),
  fill,
  title: () => TITLE,
  layout: (form, write) => registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape' }, write),
} as const satisfies Form<Figures>;
