import { App, Button } from 'antd';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { PLAN_TABLE_IDS, PLAN_TABLES, type PlanTableId } from '#shared/exporting/plan-tables.ts';
import type { OpenPlan } from './use-plan.ts';
import { planFileWords, planWords as words } from './words.ts';

type Props = { readonly open: OpenPlan; readonly onDone: () => void };

/** 计划表格: each with its rows, saved as a spreadsheet. */
export function PlanFiles({ open, onDone }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { message } = App.useApp();
  const { title } = open.plan.known.plan;

  const save = async (id: PlanTableId, ending: 'xlsx' | 'xls'): Promise<void> => {
    const { asXls, asXlsx } = await import('#renderer/exporting/workbook.ts');
    const table = PLAN_TABLES[id](open.whole);
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
            {PLAN_TABLE_IDS.map((id) => {
              const { rows } = PLAN_TABLES[id](open.whole);
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
                          disabled={rows.length === 0 || (id === 'handIn' && !open.isOutboxKnown)}
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
