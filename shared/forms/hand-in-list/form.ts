import type { SittingState } from '#shared/record/state.ts';
import type { HandedBatch } from '#shared/plans/handed-over.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { toldLines } from '../parts/told.ts';
import { paper } from '../parts/words.ts';
import type { Beside } from '../parts/beside.ts';
import type { Form } from '../parts/form.ts';
import { batchState, minuteOf, signatureInShort } from '../parts/receipts.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '上报清单';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '材料', width: 150, set: 'prose' },
  { head: '份数', width: 44 },
  { head: '签字情况', width: '*', set: 'prose' },
  { head: '中心核对', width: 70 },
];

type Figures = Register<'hand-in-list'>;

/**
 * What is handed over of this sitting, counted, with the digests by which the centre can tell that it is whole; and each batch that
 * was sealed, with central's receipt.
 */
function fill(state: SittingState, { batches }: Beside): Figures | null {
  const { expected, signed, absent, voided, open } = ledgerOf(state);
  const signers = state.signatures.map(
    ({ role, personId }) => `${paper.signers[role]} ${state.people.get(personId)?.name ?? ''}`,
  );
  const sheets = `应有 ${String(expected)}，已签 ${String(signed)}，缺考 ${String(absent)}，违纪 ${String(voided)}，未完 ${String(open)}`;
  const corrected = state.markChanges.length + state.corrections.length;
  const rows = [
    ['成绩汇总表', '1', signers.length === 0 ? '未签字' : signers.join('、')],
    ['评分表', String(signed), sheets],
    ['成绩更正单', corrected === 0 ? '0' : '1', `更正 ${String(corrected)} 处`],
    ['考场情况记录单', '1', `情况 ${String(toldLines(state).length)} 条`],
    ['电子记录', '1', `${String(state.head.seq + 1)} 条，末条摘要 ${state.head.hash}`],
    ...batches.map((batch) => ['上报批次', '1', sayBatch(batch)]),
  ];
  return registerOf('hand-in-list', state, {
    rows: rows.map((row, index) => [String(index + 1), ...row, '']),
    note: state.closing === null ? '场次尚未结束' : '场次已结束，记录不再变动',
    signatures: [blankLine('上报人'), blankLine('接收人')],
  });
}

function sayBatch(batch: HandedBatch): string {
  const { batchId, sealedAt, sha256, receipt } = batch;
  const sealed = `${batchState(batch)}；批次 ${batchId}，${minuteOf(sealedAt)} 封存，摘要 ${sha256}`;
  if (receipt === null) return sealed;
  const { receivedAt, central, signature } = receipt;
  return `${sealed}；回执：${central}，${minuteOf(receivedAt)}，签名 ${signatureInShort(signature)}`;
}

export const handInListForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '附件1 四（四）',
    layout: 'practice',
    note: '逐项列上报的材料、份数、签字情况，记录条数与末条摘要供中心核对，每个上报批次及其回执',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('hand-in-list'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 10, rowHeight: 24 }, write),
} as const satisfies Form<Figures>;
