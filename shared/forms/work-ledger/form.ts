import type { LedgerRow } from '#shared/plans/work-ledger.ts';
import { sittingsTable, sumsTable } from '#shared/plans/work-ledger-tables.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import type { Form } from '../parts/form.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级评价工作台账';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26, isFigure: true },
  { head: '考核日期', width: 62 },
  { head: '场次', width: '*', set: 'prose' },
  { head: '计划', width: 76, set: 'prose' },
  { head: '考场', width: 54, set: 'prose' },
  { head: '职业（工种）', width: 66 },
  { head: '等级', width: 58 },
  { head: '人数', width: 30, isFigure: true },
  { head: '合格', width: 30, isFigure: true },
  { head: '不合格', width: 36, isFigure: true },
  { head: '缺考等', width: 36, isFigure: true },
  { head: '合格率', width: 42, isFigure: true },
  { head: '发证', width: 30, isFigure: true },
  { head: '证书编号', width: 76, set: 'prose' },
  { head: '备注', width: 40 },
];
type Figures = Register<'work-ledger'>;

type Asked = { readonly about: string; readonly all: number };

/**
 * The ledger as it was looked for, then its sums by year. `about` says what was looked for, `all` how many sittings the station has:
 * none is left out unseen. Null where there is nothing.
 */
function fill(ledger: readonly LedgerRow[], { about, all }: Asked): Figures | null {
  const last = ledger.at(-1);
  if (last === undefined) return null;
  const { rows } = sittingsTable(ledger);
  const sums = sumsTable(ledger).rows.map(([year = '', occupation = '', level = '', ...figures]) => [
    ...['', `${year}年`, '统计', '', '', occupation, level, ...figures.slice(0, 6), '', ''],
  ]);
  const organisers = [...new Set(ledger.map(({ organiser }) => organiser))].join('、');
  return {
    form: 'work-ledger',
    ...{ procedure: 'practical', practice: false, sittingTitle: '工作台账', organiser: organisers, occupation: '' },
    ...{ level: '', heldOn: last.heldOn, room: '', policy: SOURCES.enterprise, digest: '', heads: [] },
    particulars: [
      { label: '评价机构', text: organisers },
      { label: '范围', text: about },
    ],
    rows: [...rows, ...sums].map((row) => [...row]),
    note: `本机场次 ${String(all)} 个，列入 ${String(ledger.length)} 个，证书 ${String(ledger.reduce((sum, one) => sum + one.certificates.length, 0))} 份`,
    rule: '统计只计已结束的场次，按人次；未结束和已作废的场次列明，不计入。合格率为合格人次占有结论人次的比例，缺考等不计。',
    signatures: [blankLine('填表人'), blankLine('评价机构（盖章）')],
  };
}

export const workLedgerForm = {
  name: TITLE,
  source: {
    document: SOURCES.enterprise,
    article: '八（一）',
    layout: 'named',
    note: '文件只要求建立工作台账、做好证书核发和统计；按场次列职业、等级、结果、证书，按年汇总',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'ledger',
  volume: 0,
  schema: registerSchema('work-ledger'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, about: '', columns: COLUMNS, orientation: 'landscape', size: 8 }, write),
} as const satisfies Form<Figures>;
