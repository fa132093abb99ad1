import type { HandedBatch } from '#shared/plans/handed-over.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { batchState, minuteOf, signatureInShort } from '../parts/receipts.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '上报清单';
const RECEIPT = '回执';

export const PLAN_HAND_IN_COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 20, isFigure: true },
  { head: '场次', width: '*', set: 'prose' },
  { head: '考评日期', width: 46 },
  { head: '类别', width: 24 },
  { head: '人数', width: 24, isFigure: true },
  { head: '状态', width: 32 },
  { head: '记录条数', width: 32, isFigure: true },
  { head: '末条摘要（SHA-256）', width: 84, set: 'prose' },
  { head: '上报', width: 40 },
  { head: '批次编号', width: 66, set: 'prose' },
  { head: '封存时间', width: 46 },
  { head: '批次摘要（SHA-256）', width: 84, set: 'prose' },
  { head: '时间', width: 46, group: RECEIPT },
  { head: '接收中心', width: 54, set: 'prose', group: RECEIPT },
  { head: '签名', width: 46, set: 'prose', group: RECEIPT },
];

type Figures = Register<'plan-hand-in'>;

/** A row a batch of each sitting, with the receipt of central; a sitting without a batch says so. */
function fill(whole: WholePlan): Figures | null {
  const { handed, batches } = whole;
  const rows = handed.flatMap(({ sitting, isClosed, people, entries, lastHash }) => {
    const { title, heldOn, sittingId, plan } = sitting;
    const kind = plan?.resit === undefined ? '' : '补考';
    const said = [title, heldOn, kind, String(people), isClosed ? '已结束' : '未结束', String(entries), lastHash];
    const own = batches.filter((item) => item.sittingId === sittingId);
    return own.length === 0
      ? [[...said, '未封存', ...Array.from({ length: 6 }, () => '')]]
      : own.map((item) => [...said, ...batchCells(item)]);
  });
  const received = new Set(batches.filter(({ receipt }) => receipt !== null).map(({ sittingId }) => sittingId)).size;
  return planRegisterOf('plan-hand-in', whole, {
    rows: rows.map((row, at) => [String(at + 1), ...row]),
    note: `共 ${String(handed.length)} 场，有回执 ${String(received)} 场`,
    rule: '回执签名为前 16 位，全文在档案的“回执”文件夹中；摘要供中心核对记录是否完整。',
    signatures: [blankLine('上报人'), blankLine('接收人')],
  });
}

function batchCells(batch: HandedBatch): string[] {
  const { batchId, sealedAt, sha256, receipt } = batch;
  const said = [batchState(batch), batchId, minuteOf(sealedAt), sha256];
  if (receipt === null) return [...said, '', '', ''];
  return [...said, minuteOf(receipt.receivedAt), receipt.central, signatureInShort(receipt.signature)];
}

export const planHandInForm = {
  name: '上报清单（计划）',
  source: {
    document: SOURCES.appraisal,
    article: '附件1 四（四）',
    layout: 'practice',
    note: '每场每批一行：记录条数与末条摘要、批次编号与摘要、中心回执的时间、单位、签名',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 4,
  schema: registerSchema('plan-hand-in'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    planPages(form, { title: TITLE, columns: PLAN_HAND_IN_COLUMNS, orientation: 'landscape', size: 7 }, write),
} as const satisfies Form<Figures>;
