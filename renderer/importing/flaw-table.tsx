import { App, Button, Segmented, Table } from 'antd';
import { useState } from 'react';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { copyTable } from '#renderer/ui/table-text.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { Flaw } from '#shared/importing/flaw.ts';
import { flawWords } from '#shared/importing/flaw-words.ts';
import { flawListWords } from '#renderer/importing/words.ts';
import { flawsAsRows } from './flaw-list.ts';
import { saveBytes } from '#renderer/host/save-bytes.ts';

type Props = { readonly flaws: readonly Flaw[]; readonly file: string; readonly height: number };
type Shown = 'all' | 'error' | 'warning';

/** Every finding with its place, reason and remedy; the list can be copied or saved for the office. */
export function FlawTable({ flaws, file, height }: Props) {
  const t = useSay();
  const { message } = App.useApp();
  const explain = useFailureSentence();
  const [shown, setShown] = useState<Shown>('all');
  const count = (severity: Flaw['severity']): number => flaws.filter((flaw) => flaw.severity === severity).length;
  const sheets = new Set(flaws.flatMap(({ sheet }) => sheet ?? [])).size;
  const rows = flaws.filter((flaw) => shown === 'all' || flaw.severity === shown);

  const copy = (): void => {
    if (copyTable(flawsAsRows(rows, t))) void message.success(t(flawListWords.copied, { count: rows.length }));
    else void message.error(t(flawListWords.copyFailed));
  };
  const save = async (): Promise<void> => {
    const { flawsAsWorkbook } = await import('./flaw-workbook.ts');
    const name = t(flawListWords.fileName, { file: file.replace(/\.[^.]+$/, '') });
    const saved = await saveBytes(`${name}.xlsx`, await flawsAsWorkbook(rows, t));
    if (saved.ok) void message.success(t(flawListWords.saved, { where: saved.value.where }));
    else if (saved.error.kind !== 'save_cancelled') void message.error(explain(saved.error));
  };

  if (flaws.length === 0) return <p className="kp-soft import-none">{t(flawListWords.none)}</p>;
  return (
    <div className="kp-stack">
      <div className="kp-line">
        <Segmented<Shown>
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: t(flawListWords.all, { count: flaws.length }) },
            { value: 'error', label: t(flawListWords.errors, { count: count('error') }) },
            { value: 'warning', label: t(flawListWords.warnings, { count: count('warning') }) },
          ]}
        />
        <span className="kp-grow" />
        <Button onClick={copy}>{t(flawListWords.copy)}</Button>
        <Button onClick={() => void save()}>{t(flawListWords.save)}</Button>
      </div>
      <Table<Flaw>
        size="small"
        pagination={false}
        virtual={rows.length > 100}
        scroll={{ y: height, x: 860 }}
        rowKey={(flaw) => `${flaw.sheet ?? ''}/${flaw.sheetRow ?? 0}/${flaw.column}/${flaw.kind}/${flaw.value}`}
        dataSource={[...rows]}
        columns={[
          ...(sheets > 1 ? [{ title: t(flawListWords.sheet), dataIndex: 'sheet', width: 100, ellipsis: true }] : []),
          { title: t(flawListWords.row), dataIndex: 'sheetRow', width: 56, className: 'kp-num-right' },
          {
            title: t(flawListWords.severity),
            width: 84,
            render: (_, { severity }) => (
              <span className="import-severity" data-severity={severity}>
                <Shape name={severity === 'error' ? 'cross' : 'triangle'} size={12} />
                {t(severity === 'error' ? flawListWords.error : flawListWords.warning)}
              </span>
            ),
          },
          { title: t(flawListWords.column), dataIndex: 'column', width: 110, ellipsis: true },
          {
            title: t(flawListWords.value),
            width: 176,
            className: 'kp-num import-value',
            render: (_, { value }) =>
              value.trim() === '' ? <span className="kp-faint">{t(flawListWords.empty)}</span> : value,
          },
          { title: t(flawListWords.reason), render: (_, flaw) => t(flawWords[flaw.kind].reason, flaw.detail) },
          {
            title: t(flawListWords.mend),
            className: 'kp-soft',
            render: (_, flaw) => t(flawWords[flaw.kind].mend, flaw.detail),
          },
        ]}
      />
    </div>
  );
}
