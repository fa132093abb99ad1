import { Button, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { SheetView } from '#renderer/importing/worker/import-job.ts';
import { importWords } from '#renderer/importing/words.ts';
import { FileButton } from './file-button.tsx';

export type PreviewTab = { readonly key: string; readonly label: string; readonly content: ReactNode };

type Props = {
  readonly file: string;
  readonly sheet: string | null;
  readonly sheets: readonly SheetView[];
  readonly onSheet: (name: string) => void;
  readonly headerRows: readonly [number, number] | null;
  readonly recognised: number;
  /** Figures of the reading, each with its word. */
  readonly counts: readonly { readonly key: string; readonly text: string; readonly note?: string }[];
  readonly tabs: readonly PreviewTab[];
  readonly tab: string;
  readonly onTab: (key: string) => void;
  readonly note?: ReactNode;
  /** The way in; null when nothing can go in. */
  readonly primary: {
    readonly label: string;
    /** What keeps it from being pressed. */
    readonly problem: string | null;
    readonly busy: boolean;
    readonly onClick: () => void;
  } | null;
  readonly onFile: (file: File) => void;
  readonly onUndo: () => void;
};

/** A file that was read but not yet imported: where the list was found, what it holds, and the two ways on. */
export function PreviewFrame(props: Props) {
  const t = useSay();
  const { headerRows, tabs, primary } = props;
  const where =
    headerRows === null
      ? null
      : headerRows[0] === headerRows[1]
        ? t(importWords.headerAt, { row: headerRows[0] })
        : t(importWords.headerAtTwo, { first: headerRows[0], last: headerRows[1] });
  const fitting = props.sheets.filter(({ fits }) => fits);
  const facts = [
    fitting.length > 1 ? null : props.sheet,
    where,
    where === null ? null : t(importWords.recognised, { count: props.recognised }),
  ];
  return (
    <div className="import-preview">
      <div className="kp-line import-found">
        <strong className="kp-ellipsis">{props.file}</strong>
        {fitting.length > 1 && (
          <Select<string>
            size="small"
            className="import-sheet"
            aria-label={t(importWords.sheet)}
            value={props.sheet}
            onChange={props.onSheet}
            options={fitting.map(({ name, rows }) => ({
              value: name,
              label: t(importWords.sheetOf, { name, rows }),
            }))}
          />
        )}
        <span className="kp-soft kp-small kp-num">{facts.filter((fact) => fact !== null).join(' · ')}</span>
        <span className="kp-grow" />
        <FileButton label={t(importWords.chooseAnother)} another size="small" onFile={props.onFile} />
      </div>
      <div className="kp-line import-counts">
        {props.counts.map(({ key, text, note }) => (
          <span key={key} data-count={key}>
            {text}
            {note !== undefined && <em className="kp-small kp-faint">{note}</em>}
          </span>
        ))}
        <span className="kp-grow" />
        <Segmented
          value={props.tab}
          onChange={props.onTab}
          options={tabs.map(({ key, label }) => ({ value: key, label }))}
        />
      </div>
      {props.note}
      <div className="import-tab">{tabs.find(({ key }) => key === props.tab)?.content}</div>
      <footer className="kp-line import-confirm">
        <Button onClick={props.onUndo} disabled={primary?.busy === true}>
          {t(primary === null ? importWords.back : importWords.undo)}
        </Button>
        {primary !== null && (
          <>
            <span className="kp-grow kp-small" data-problem={primary.problem !== null}>
              {primary.problem ?? t(importWords.undoNote)}
            </span>
            <Button type="primary" disabled={primary.problem !== null} loading={primary.busy} onClick={primary.onClick}>
              {primary.label}
            </Button>
          </>
        )}
      </footer>
    </div>
  );
}
