import type { SittingState } from '#shared/record/state.ts';
import { ledgerOf, type SheetStage } from '#shared/progress/ledger.ts';
import { expectedExaminers } from '#shared/procedures/scorers.ts';
import { signingLine } from '../parts/from-sitting.ts';
import { paper } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '考场台账';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '考评员（专家）', width: 80 },
  { head: '应有', width: 40, group: '评分表' },
  { head: '已签', width: 40, group: '评分表' },
  { head: '缺考', width: 40, group: '评分表' },
  { head: '违纪', width: 40, group: '评分表' },
  { head: '未完', width: 40, group: '评分表' },
  { head: '签名后更正', width: 54 },
  { head: '未完的考件编号', width: '*', set: 'prose' },
];

type Figures = Register<'room-ledger'>;

const OPEN: ReadonlySet<SheetStage> = new Set(['empty', 'started', 'complete', 'corrected', 'recused']);

/** Every expected sheet counted by whoever owes it: 应有 ＝ 已签 ＋ 缺考 ＋ 违纪 ＋ 未完. */
function fill(state: SittingState): Figures | null {
  const { rows, expected, signed, absent, voided, open } = ledgerOf(state);
  if (rows.length === 0) return null;
  const owed = expectedExaminers(state).map(({ personId, name }) => {
    const own = rows.filter(
      ({ examiner, stage }) => examiner.personId === personId && stage !== 'barred' && stage !== 'ineligible',
    );
    const count = (...stages: SheetStage[]): string => String(own.filter(({ stage }) => stages.includes(stage)).length);
    const left = own.filter(({ stage }) => OPEN.has(stage));
    const changes = state.markChanges.filter(({ examinerId }) => examinerId === personId).length;
    return [
      ...[name, String(own.length), count('signed'), count('absent'), count('void'), String(left.length)],
      ...[changes === 0 ? '' : `${String(changes)} 处`, left.map(({ candidate }) => candidate.number).join('、')],
    ];
  });
  const counts = `应有 ${String(expected)} ＝ 已签 ${String(signed)} ＋ 缺考 ${String(absent)} ＋ 违纪 ${String(voided)} ＋ 未完 ${String(open)}`;
  return registerOf('room-ledger', state, {
    rows: owed.map((row, index) => [String(index + 1), ...row]),
    note: counts,
    signatures: [
      signingLine(state, 'checker', paper.signers.checker),
      signingLine(state, 'lead', paper.signers.lead),
      signingLine(state, 'supervisor', paper.signers.supervisor),
    ],
  });
}

export const roomLedgerForm = {
  name: TITLE,
  source: {
    document: SOURCES.own,
    article: '',
    layout: 'practice',
    note: '按考评员列应有、已签、缺考、违纪、未完的评分表数，未完的列考件编号，四项之和等于应有',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('room-ledger'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', rowHeight: 22 }, write),
} as const satisfies Form<Figures>;
