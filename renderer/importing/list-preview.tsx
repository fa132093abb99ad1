import { useState, type ComponentProps, type ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import type { TableChoice } from '#shared/importing/choose-table.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import type { Elsewhere } from '#shared/importing/gather-rows.ts';
import type { Layout } from '#shared/importing/layout.ts';
import { ElsewhereQuestion } from './elsewhere-question.tsx';
import { FileFlaws } from './file-flaws.tsx';
import { FlawTable } from './flaw-table.tsx';
import { PreviewFrame, type PreviewTab } from './preview-frame.tsx';
import { TableChoicePanel } from './table-choice.tsx';
import { importWords } from './words.ts';
import type { ImportAnswer, TableView } from './worker/import-job.ts';

type Answer<F extends string> = Pick<ImportAnswer, 'sheets' | 'look' | 'looksLike'> & {
  readonly reading: {
    readonly table: TableView<F> | null;
    readonly flaws: readonly Flaw[];
    readonly elsewhere: Elsewhere;
  };
};

type Props<F extends string> = Pick<
  ComponentProps<typeof PreviewFrame>,
  'file' | 'counts' | 'primary' | 'onFile' | 'onUndo'
> & {
  readonly answer: Answer<F>;
  readonly choice: TableChoice<F>;
  readonly layout: Layout<F>;
  /** Whether columns without a field are kept with each row. */
  readonly keepsOthers?: boolean;
  /** No row of the file could be read: the columns come first, with why. */
  readonly unreadable: boolean;
  /** The tab to begin with where rows could be read. */
  readonly first: 'flaws' | 'good';
  /** What else is asked before the list goes in. */
  readonly asked?: ReactNode;
  /** The rows that may go in; nothing where they are shown elsewhere. */
  readonly good?: { readonly count: number; readonly content: ReactNode };
  readonly onChoose: (choice: TableChoice<F>) => void;
};

/** A list of people before it goes in: what is wrong with it, what is right with it, and which column is which. */
export function ListPreview<F extends string>(props: Props<F>) {
  const { file, answer, choice, layout, keepsOthers, unreadable, first, asked, good, onChoose } = props;
  const { counts, primary, onFile, onUndo } = props;
  const t = useSay();
  const [chosenTab, setTab] = useState<string | null>(null);
  const { sheets, look, looksLike, reading } = answer;
  const { table, flaws, elsewhere } = reading;
  const columns = (
    <div className="kp-stack">
      {unreadable && <FileFlaws flaws={flaws} looksLike={looksLike} />}
      <TableChoicePanel
        {...{ layout, table, sheets, look, onChoose }}
        sheet={table?.sheet ?? sheets[0]?.name ?? ''}
        keepsOthers={keepsOthers ?? false}
      />
    </div>
  );
  const tabs: readonly (PreviewTab | null)[] = [
    {
      key: 'flaws',
      label: t(importWords.tabFlaws, { count: flaws.length }),
      content: <FlawTable flaws={flaws} file={file} height={tableHeight(424)} />,
    },
    good === undefined
      ? null
      : { key: 'good', label: t(importWords.tabGood, { count: good.count }), content: good.content },
    { key: 'columns', label: t(importWords.columns), content: columns },
  ];
  return (
    <PreviewFrame
      {...{ file, sheets, primary, onTab: setTab, onFile, onUndo }}
      sheet={table?.sheet ?? null}
      onSheet={(sheet) => onChoose({ sheet })}
      headerRows={table?.headerRows ?? null}
      recognised={table?.columns.filter(({ field }) => field !== null).length ?? 0}
      counts={unreadable ? [] : counts}
      note={
        <>
          {!unreadable && looksLike !== null && <FileFlaws flaws={[]} looksLike={looksLike} />}
          <ElsewhereQuestion elsewhere={elsewhere} choice={choice} onChoose={onChoose} />
          {asked}
        </>
      }
      tab={chosenTab ?? (unreadable ? 'columns' : first)}
      tabs={tabs.filter((tab) => tab !== null)}
    />
  );
}
