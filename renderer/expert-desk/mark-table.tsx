import { memo, useCallback, useEffect, type ComponentType, type CSSProperties, type ReactNode } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import type { Draft } from '#renderer/marking/draft.ts';
import type { EditorView, LineEditor } from '#renderer/marking/line-editor.ts';
import { StageMark } from '#renderer/marking/stage-mark.tsx';
import { storedOf } from '#renderer/marking/stored.ts';
import { Tick } from '#renderer/marking/tick.tsx';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { useWindowedRows } from '#renderer/ui/windowed-rows.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import type { Person } from '#shared/model/staff.ts';
import { stageOf } from '#shared/progress/ledger.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { deskWords } from './words.ts';
import { refusalWords } from '#shared/conduct/refusal-words.ts';
import { stageStatusWords } from '#shared/procedures/review/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { MarkedCell, MarkedRow, Subject } from './mark-rows.ts';

/** What a procedure shows beside an expert's marks: how far a candidate has come, and their whole way. */
export type Beside = {
  /** The head of the column of `Progress`. */
  readonly progress: Sentence;
  readonly Progress: ComponentType<{ readonly candidate: Candidate }>;
  readonly Aside: ComponentType<{ readonly candidate: Candidate; readonly actor: Person }>;
};

type Props = {
  readonly label: string;
  readonly examinerId: string;
  readonly subjects: readonly Subject[];
  readonly rows: readonly MarkedRow[];
  readonly editor: LineEditor;
  readonly view: EditorView;
  readonly beside: Beside | null;
};

const HEAD = 32;
/** More subjects than this are scrolled across beside number and name. */
const MOST_IN_VIEW = 3;

/** Candidates down, subjects across; only the rows in view are drawn. */
export function MarkTable({ label, examinerId, subjects, rows, editor, view, beside }: Props) {
  const t = useSay();
  const height = usePreferences().touch ? 44 : 36;
  const windowed = useWindowedRows(rows.length, height, HEAD);
  const { reveal, scroller } = windowed;
  const at = rows.findIndex(({ cells }) => cells.some(({ key }) => key === view.cursor));
  useEffect(() => {
    if (at >= 0) reveal(at);
  }, [at, reveal]);
  useEffect(() => {
    if (subjects.length > MOST_IN_VIEW)
      document.getElementById(cellId(view.cursor))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [subjects.length, view.cursor]);
  // a mark typed after the click must never end up in the field that had the focus before
  const pick = useCallback(
    (keys: readonly string[]): void => {
      scroller.current?.focus({ preventScroll: true });
      editor.goToOneOf(keys);
    },
    [editor, scroller],
  );
  // whoever came by a click on the rail would press that button again with Enter, and never get to the next mark
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [scroller]);
  return (
    <div
      ref={scroller}
      className="panel-grid"
      data-beside={beside !== null || undefined}
      data-many={subjects.length > MOST_IN_VIEW || undefined}
      style={{ '--panel-subjects': subjects.length } as CSSProperties}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={cellId(view.cursor)}
    >
      <div role="row" className="panel-row panel-columns">
        <span role="columnheader">{t(deskWords.column_number)}</span>
        <span role="columnheader">{t(deskWords.column_name)}</span>
        {subjects.map(({ line, name }) => (
          <span key={line} role="columnheader" className="kp-num-right kp-ellipsis" title={name}>
            {name}
          </span>
        ))}
        <span role="columnheader">{t(deskWords.column_state)}</span>
        {beside !== null && <span role="columnheader">{t(beside.progress)}</span>}
      </div>
      <div role="presentation" style={{ height: rows.length * height, position: 'relative' }}>
        {rows.slice(windowed.first, windowed.last).map((row, index) => (
          <Row
            key={row.candidate.candidateId}
            row={row}
            examinerId={examinerId}
            number={windowed.first + index}
            height={height}
            cursor={row.cells.some(({ key }) => key === view.cursor) ? view.cursor : null}
            draft={row.cells.some(({ key }) => key === view.cursor) ? view.draft : null}
            Progress={beside?.Progress ?? null}
            onPick={pick}
          />
        ))}
      </div>
    </div>
  );
}

type RowProps = {
  readonly row: MarkedRow;
  readonly examinerId: string;
  readonly number: number;
  readonly height: number;
  readonly cursor: string | null;
  readonly draft: Draft | null;
  readonly Progress: Beside['Progress'] | null;
  readonly onPick: (keys: readonly string[]) => void;
};

const Row = memo(function Row({ row, examinerId, number, height, cursor, draft, Progress, onPick }: RowProps) {
  const { candidate, cells } = row;
  const stage = useSittingPart((view) => stageOf(view.state, candidate.candidateId, examinerId));
  return (
    <div
      role="row"
      aria-rowindex={number + 2}
      className="panel-row"
      data-candidate={candidate.candidateId}
      data-stage={stage}
      data-current={cursor !== null || undefined}
      style={{ position: 'absolute', top: number * height, height }}
      onMouseDown={(event) => event.preventDefault()}
      // the stages of a review open one after another: whoever picks the person means what is open now
      onClick={() => onPick(cells.map(({ key }) => key))}
    >
      <span role="rowheader" className="kp-num">
        {candidate.number}
      </span>
      <span role="gridcell" className="kp-ellipsis">
        {candidate.name}
      </span>
      {cells.map((cell) => (
        <MarkCell
          key={cell.key}
          cell={cell}
          examinerId={examinerId}
          isCurrent={cell.key === cursor}
          draft={cell.key === cursor ? draft : null}
          onPick={onPick}
        />
      ))}
      <span role="gridcell" className="panel-stage">
        <StageMark stage={stage} />
      </span>
      {Progress !== null && <Progress candidate={candidate} />}
    </div>
  );
});

type CellProps = {
  readonly cell: MarkedCell;
  readonly examinerId: string;
  readonly isCurrent: boolean;
  readonly draft: Draft | null;
  readonly onPick: (keys: readonly string[]) => void;
};

/** One mark with its tick. It looks only at its own score. */
function MarkCell({ cell, examinerId, isCurrent, draft, onPick }: CellProps): ReactNode {
  const t = useSay();
  const { candidate, subject } = cell;
  const key = sheetKey({ candidateId: candidate.candidateId, examinerId });
  const scored = useSittingPart((view) => view.state.sheets.get(key)?.scores[subject.line]);
  const stored = useSittingPart((view) => storedOf(view, view.state.sheets.get(key)?.scores[subject.line]?.seq));
  const lock = useSittingPart((view) =>
    procedureOf(view.state.sitting).lockOn(view.state, { candidateId: candidate.candidateId, line: subject.line }),
  );
  const state = draft === null ? stored : 'typing';
  const mark = scored?.score.kind === 'mark' ? formatMark(scored.score.mark) : '';
  const words = { number: candidate.number, name: candidate.name, subject: subject.name };
  return (
    <span
      id={cellId(cell.key)}
      role="gridcell"
      aria-label={t(deskWords.cell, words)}
      aria-selected={isCurrent}
      className="panel-cell kp-num-right"
      data-line={subject.line}
      data-lock={lock ?? undefined}
      data-durability={state}
      data-current={isCurrent || undefined}
      onClick={(event) => {
        // where the level has no such stage, the click means the person; on a locked one it asks why
        if (lock === 'review_no_thesis') return;
        event.stopPropagation();
        onPick([cell.key]);
      }}
    >
      <span className="panel-mark">{draft === null ? mark : draft.text}</span>
      {lock !== null && mark === '' ? (
        <LockMark absent={lock === 'review_no_thesis'} why={t(refusalWords[lock])} />
      ) : (
        <Tick state={state} />
      )}
    </span>
  );
}

/** A stage that is not open yet, or that the level does not have. */
function LockMark({ absent, why }: { readonly absent: boolean; readonly why: string }) {
  const t = useSay();
  return (
    <span className="panel-lock" title={why}>
      {absent ? <small>{t(stageStatusWords.skipped)}</small> : <Shape name="lock" size={14} />}
      <span className="kp-hidden">{why}</span>
    </span>
  );
}

const cellId = (key: string): string => `panel-${key.replace(/[^\w-]/g, '_')}`;
