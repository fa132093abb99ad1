import { useEffect, useMemo, useRef } from 'react';
import { shortMark } from '#renderer/marking/draft.ts';
import type { EditorView, LineEditor } from '#renderer/marking/line-editor.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Sheet } from '#shared/record/state.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { schemeFactWords } from '#renderer/marking/scheme-words.ts';
import { LineRow, rowId } from './line-row.tsx';
import { isVetoedAway, type SheetRow } from './sheet-lines.ts';

type Props = {
  readonly label: string;
  readonly rows: readonly SheetRow[];
  readonly sheet: Sheet;
  readonly sheetKey: string;
  readonly editor: LineEditor;
  readonly view: EditorView;
  readonly locked: boolean;
};

/** The sheet as on paper: a heading a task, one line a row. The grid has the focus, the cursor is its active row. */
export function SheetGrid({ label, rows, sheet, sheetKey, editor, view, locked }: Props) {
  const t = useSay();
  const vetoed = useMemo(
    () => new Set(rows.flatMap((row) => (isVetoedAway(row, sheet) ? [row.id] : []))),
    [rows, sheet],
  );
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // with the next frame: asked for now it would lay the page out before the mark has left for the disk
    const frame = requestAnimationFrame(() => {
      document.getElementById(rowId(view.cursor))?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [view.cursor]);
  useEffect(() => {
    // a note or veto that was left half written goes on where it was
    if (document.activeElement?.closest('.marking-form') == null) grid.current?.focus({ preventScroll: true });
  }, [sheetKey]);
  return (
    <div
      ref={grid}
      className="scoring-grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-readonly={locked}
      aria-activedescendant={rowId(view.cursor)}
    >
      <div role="row" className="scoring-row scoring-columns">
        <span role="columnheader">{t(scoringWords.column_number)}</span>
        <span role="columnheader">{t(scoringWords.column_line)}</span>
        <span role="columnheader">{t(scoringWords.column_full)}</span>
        <span role="columnheader">{t(scoringWords.column_off)}</span>
        <span role="columnheader">{t(scoringWords.column_mark)}</span>
        <span role="columnheader">{t(scoringWords.column_saved)}</span>
      </div>
      {rows.map((row, at) => (
        <div key={row.id} role="presentation" className="scoring-item">
          {rows[at - 1]?.taskNumber !== row.taskNumber && <TaskHeading row={row} />}
          <LineRow
            row={row}
            sheetKey={sheetKey}
            isCurrent={view.cursor === row.id}
            draft={view.cursor === row.id ? view.draft : null}
            vetoed={vetoed.has(row.id)}
            locked={locked}
            onPick={editor.goTo}
          />
        </div>
      ))}
    </div>
  );
}

function TaskHeading({ row: { task, taskNumber } }: { readonly row: SheetRow }) {
  const t = useSay();
  return (
    <div role="row" className="scoring-task">
      <span role="rowheader" className="kp-line scoring-task-line">
        <b>{t(scoringWords.task, { number: taskNumber })}</b>
        <span className="kp-ellipsis">{task.name}</span>
        <span className="kp-grow" />
        <span className="kp-soft kp-num">{t(schemeFactWords.full, { full: shortMark(task.fullMark) })}</span>
        {task.weight !== null && (
          <span className="kp-soft kp-num">{t(schemeFactWords.weight, { weight: task.weight })}</span>
        )}
      </span>
    </div>
  );
}
