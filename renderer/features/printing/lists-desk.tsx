import { App, Button } from 'antd';
import { useMemo } from 'react';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { copyTable } from '#renderer/ui/table-text.ts';
import { LIST_IDS, LISTS, type ListId } from '#shared/exporting/lists.ts';
import { queryFile } from '#shared/exporting/query-xml.ts';
import type { SittingState } from '#shared/record/state.ts';
import { listWords as words } from './list-words.ts';

/** 电子表格: the lists that other systems take, saved as a spreadsheet or copied, and the file of the query system. */
export function ListsDesk({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { message } = App.useApp();
  const tables = useMemo(() => LIST_IDS.map((id) => ({ id, table: LISTS[id](state) })), [state]);
  const query = useMemo(() => queryFile(state), [state]);
  const title = state.sitting?.title ?? '';

  const save = async (name: string, bytes: Uint8Array): Promise<void> => {
    const saved = await saveBytes(name, bytes);
    if (saved.ok) void message.success(t(words.saved, saved.value));
    else if (saved.error.kind !== 'save_cancelled') void message.error(explain(saved.error));
  };
  const saveAs = async (id: ListId, ending: 'xlsx' | 'xls'): Promise<void> => {
    const { asXls, asXlsx } = await import('#renderer/exporting/workbook.ts');
    const table = LISTS[id](state);
    await save(`${t(words.lists[id])} ${title}.${ending}`, await (ending === 'xls' ? asXls : asXlsx)(table));
  };
  const copy = (id: ListId): void => {
    const { heads, rows } = LISTS[id](state);
    if (copyTable([...heads, ...rows])) void message.success(t(words.copied, { count: rows.length }));
    else void message.error(t(words.copyFailed));
  };

  return (
    <div className="printing-desk">
      <p>{t(words.about)}</p>
      <div className="printing-desk-scroll">
        <table className="kp-table printing-desk-table">
          <tbody>
            {tables.map(({ id, table }) => (
              <tr key={id} data-faint={table.rows.length === 0 || undefined}>
                <td>
                  {t(words.lists[id])}
                  <div className="kp-small kp-soft">{t(words.what[id])}</div>
                </td>
                <td className="kp-num">{t(words.rows, { count: table.rows.length })}</td>
                <td>
                  <div className="kp-line">
                    {(['xlsx', 'xls'] as const).map((ending) => (
                      <Button
                        key={ending}
                        size="small"
                        disabled={table.rows.length === 0}
                        onClick={() => void saveAs(id, ending)}
                      >
                        {t(words.saveAs, { ending })}
                      </Button>
                    ))}
                    <Button size="small" disabled={table.rows.length === 0} onClick={() => copy(id)}>
                      {t(words.copy)}
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
            <tr data-faint={query.people === 0 || undefined}>
              <td>
                {t(words.query)}
                <div className="kp-small kp-soft">{t(words.queryWhat)}</div>
                {query.people > 0 && query.lacking.length > 0 && (
                  <div className="kp-note" data-tone="warn">
                    {t(words.lacking, {
                      fields: query.lacking.map(({ field, count }) => `${field} (${String(count)})`).join('、'),
                    })}
                  </div>
                )}
              </td>
              <td className="kp-num">{t(words.rows, { count: query.people })}</td>
              <td>
                <Button
                  size="small"
                  disabled={query.people === 0}
                  onClick={() => void save(`${t(words.query)} ${title}.xml`, new TextEncoder().encode(query.xml))}
                >
                  {t(words.saveAs, { ending: 'xml' })}
                </Button>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}
