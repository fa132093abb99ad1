import { SIX } from '#shared/documents/tianjin-enterprise/conditions.ts';
import { fieldWords } from '#shared/documents/tianjin-enterprise/words.ts';
import { standingEvidence } from '#shared/record/evidence.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import type { Form } from '../parts/form.ts';
import { blankLine, dateTimeInChina, headOf } from '../parts/from-sitting.ts';
import { registerOf, registerPages, registerSchema, sittingParticulars, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '试点企业条件佐证材料目录';
const RULE = 'tj.enterprise.conditions';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 28 },
  { head: '条件', width: 150, set: 'prose' },
  { head: '材料', width: '*', set: 'prose' },
  { head: 'SHA-256', width: 190 },
  { head: '说明', width: 110, set: 'prose' },
  { head: '核看人和时间', width: 90, set: 'prose' },
];

type Figures = Register<'evidence-list'>;

/** The six conditions, each with the files that show it and who saw them; one without a file has a row that says so. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  if (head === null) return null;
  const nameOf = (personId: string | null): string => state.people.get(personId ?? '')?.name ?? '';
  const rows = SIX.flatMap((name) => {
    const label = fieldWords[name][0];
    const files = standingEvidence(state, RULE, name).map(({ file, sha256, note, by, at }) => [
      ...[label, file, sha256, note, `${nameOf(by)} ${dateTimeInChina(at)}`],
    ]);
    return files.length === 0 ? [[label, '没有登记', '', '', '']] : files;
  }).map((row, at) => [String(at + 1), ...row]);
  const shown = SIX.filter((name) => standingEvidence(state, RULE, name).length > 0).length;
  return registerOf('evidence-list', state, {
    particulars: sittingParticulars(head),
    rows,
    note: `六项条件中 ${String(shown)} 项登记了材料`,
    rule: '材料原件由企业保存；用散列工具计算原件的 SHA-256，与本表一致的即登记时核看的那一份。',
    signatures: [blankLine('核对人'), blankLine('企业（盖章）')],
  });
}

export const evidenceListForm = {
  name: TITLE,
  source: {
    document: SOURCES.enterprise,
    article: '附件3',
    layout: 'practice',
    note: '应具备条件并准备相应评审材料；按五（一）至（六）列材料、摘要和核看人',
  },
  use: { policies: ['tianjin-enterprise'], procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: registerSchema('evidence-list'),
  fill,
  title: () => TITLE,
  layout: (form, write) => registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape' }, write),
} as const satisfies Form<Figures>;
