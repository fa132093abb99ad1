import { App, Button } from 'antd';
import { useHostNews } from '#renderer/host/host-news.ts';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import {
  planAwardees,
  planHandIn,
  planPublicity,
  planSummary,
  type HandedBatch,
} from '#shared/exporting/plan-files.ts';
import { planRegister, resitList } from '#shared/exporting/plan-lists.ts';
import type { Table } from '#shared/exporting/table.ts';
import { receiptBodySchema } from '#shared/wire/sync/receipt.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import type { OpenPlan } from './use-plan.ts';
import { planFileWords, planWords as words } from './words.ts';

type Props = { readonly open: OpenPlan; readonly onDone: () => void };

/** The lists of a plan over all its sittings, in the order in which an office needs them. */
const FILES = {
  register: ({ joint }: OpenPlan) => planRegister(joint.people),
  summary: ({ joint }: OpenPlan) => planSummary(joint.people),
  resits: ({ resits }: OpenPlan) => resitList(resits.filter(({ isOffered }) => isOffered)),
  publicity: ({ joint }: OpenPlan) => planPublicity(joint.people),
  handIn: ({ plan }: OpenPlan, outbox: readonly HandedBatch[]) => planHandIn(plan.handed, outbox),
  awardees: ({ joint, plan }: OpenPlan) => planAwardees(joint.people, plan.handed),
} as const satisfies Readonly<Record<string, (open: OpenPlan, outbox: readonly HandedBatch[]) => Table>>;
type FileId = keyof typeof FILES;
const FILE_IDS = Object.keys(FILES) as readonly FileId[];

/** 计划表格: each with its rows, saved as a spreadsheet. */
export function PlanFiles({ open, onDone }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { message } = App.useApp();
  const { title } = open.plan.known.plan;
  const outbox = useHostNews((news) => news.outbox);
  const batches = (outbox ?? []).map(batchOf);

  const save = async (id: FileId, ending: 'xlsx' | 'xls'): Promise<void> => {
    const { asXls, asXlsx } = await import('#renderer/exporting/workbook.ts');
    const table = FILES[id](open, batches);
    const bytes = await (ending === 'xls' ? asXls : asXlsx)(table);
    const saved = await saveBytes(`${t(planFileWords[id])} ${title}.${ending}`, bytes);
    if (saved.ok) void message.success(t(words.saved, saved.value));
    else if (saved.error.kind !== 'save_cancelled') void message.error(explain(saved.error));
  };
  return (
    <section className="kp-stack plan-resits">
      <div className="kp-line kp-wrap">
        <h2 className="kp-grow">{t(words.planFiles)}</h2>
        <Button onClick={onDone}>{t(words.toPeople)}</Button>
      </div>
      <p className="kp-soft kp-small">{t(words.filesNote)}</p>
      <div className="plan-resit-list" role="region" aria-label={t(words.planFiles)} tabIndex={0}>
        <table className="kp-table">
          <tbody>
            {FILE_IDS.map((id) => {
              const { rows } = FILES[id](open, batches);
              return (
                <tr key={id} data-file={id}>
                  <td>{t(planFileWords[id])}</td>
                  <td className="kp-num">{t(words.fileRows, { count: rows.length })}</td>
                  <td>
                    <div className="kp-line">
                      {(['xlsx', 'xls'] as const).map((ending) => (
                        <Button
                          key={ending}
                          size="small"
                          // before the host has said what was sealed, nothing could be told of receipts
                          disabled={rows.length === 0 || (id === 'handIn' && outbox === null)}
                          onClick={() => void save(id, ending)}
                        >
                          {t(words.saveAs, { ending })}
                        </Button>
                      ))}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A batch with what its receipt says. */
function batchOf({ log: sittingId, batchId, state, sealedAt, sha256, receipt }: OutboxItem): HandedBatch {
  const body = receipt === null ? undefined : receiptBodySchema.safeParse(parsed(receipt.text)).data;
  const said =
    receipt === null || body === undefined
      ? null
      : { receivedAt: body.receivedAt, central: body.central, signature: receipt.signature };
  return { sittingId, batchId, state, sealedAt, sha256, receipt: said };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
