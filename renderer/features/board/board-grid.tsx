import { memo, useEffect, useState, type KeyboardEvent } from 'react';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { PersonTag } from '#renderer/concerns/person-tag.tsx';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { useWindowedRows } from '#renderer/ui/windowed-rows.ts';
import type { Person } from '#shared/model/staff.ts';
import { StageMark } from '#renderer/marking/stage-mark.tsx';
import { boardWords } from '#renderer/features/board/words.ts';
import { spreadStageWords } from '#shared/results/words.ts';
import { stageWords } from '#shared/progress/stage-words.ts';
import type { Board, BoardCell, BoardRow } from './board-rows.ts';

type Props = {
  readonly board: Board;
  /** What is not as the document wants it about each person. */
  readonly concerns: ReadonlyMap<string, Concern>;
  readonly rows: readonly BoardRow[];
  readonly mine: string | null;
  readonly onOpen: (row: BoardRow, examiner: Person) => void;
};

/** Candidates down, examiners across. Arrows move, Enter opens; only the rows in view are drawn. */
export function BoardGrid({ board, concerns, rows, mine, onOpen }: Props) {
  const t = useSay();
  const { touch } = usePreferences();
  const height = touch ? 44 : 32;
  const { scroller, first, last, reveal } = useWindowedRows(rows.length, height, height);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const columns = board.examiners.length;
  const row = Math.min(at.row, rows.length - 1);
  const column = Math.min(at.column, columns - 1);

  useEffect(() => reveal(Math.max(row, 0)), [row, reveal]);

  const onKey = (event: KeyboardEvent): void => {
    const page = 15;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      PageDown: [page, 0],
      PageUp: [-page, 0],
    };
    const move = moves[event.key];
    const chosen = rows[row];
    const examiner = board.examiners[column];
    if (move !== undefined) {
      setAt({ row: clamp(row + move[0], rows.length), column: clamp(column + move[1], columns) });
    } else if (event.key === 'Enter' && chosen !== undefined && examiner !== undefined) onOpen(chosen, examiner);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className="kp-board"
      role="grid"
      tabIndex={0}
      aria-label={t(boardWords.title)}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows.length > 0 ? cellId(row, column) : undefined}
      data-columns={columns}
      onKeyDown={onKey}
    >
      <div className="kp-board-row kp-board-head" role="row" aria-rowindex={1}>
        <span role="columnheader">{t(boardWords.number)}</span>
        <span role="columnheader">{t(boardWords.name)}</span>
        <span role="columnheader">{t(boardWords.attendance)}</span>
        {board.examiners.map(({ personId, name }) => (
          <span key={personId} role="columnheader" data-mine={personId === mine}>
            {name}
          </span>
        ))}
        <span role="columnheader">{t(boardWords.employer)}</span>
      </div>
      <Spacer height={first * height} />
      {rows.slice(first, last).map((shown, index) => (
        <Row
          key={shown.candidate.candidateId}
          row={shown}
          concern={concerns.get(shown.candidate.candidateId)}
          index={first + index}
          examiners={board.examiners}
          mine={mine}
          active={first + index === row ? column : null}
          onOpen={onOpen}
        />
      ))}
      <Spacer height={(rows.length - last) * height} />
    </div>
  );
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));
const cellId = (row: number, column: number): string => `board-${row}-${column}`;

function Spacer({ height }: { readonly height: number }) {
  return <div style={{ height }} aria-hidden="true" />;
}

type RowProps = {
  readonly row: BoardRow;
  readonly concern: Concern | undefined;
  readonly index: number;
  readonly examiners: readonly Person[];
  readonly mine: string | null;
  /** The column under the cursor, or null when the cursor is in another row. */
  readonly active: number | null;
  readonly onOpen: Props['onOpen'];
};

const Row = memo(function Row({ row, concern, index, examiners, mine, active, onOpen }: RowProps) {
  const t = useSay();
  const { candidate, attendance, cells } = row;
  const { number, name } = candidate;
  const linesDone = (done: number, all: number): string => t(boardWords.linesDone, { done, all });
  return (
    <div className="kp-board-row" role="row" aria-rowindex={index + 2}>
      <span role="rowheader" className="kp-num">
        {number}
      </span>
      <span role="gridcell" className="kp-board-name kp-strong" title={name}>
        <span className="kp-ellipsis">{name}</span>
        <PersonTag concern={concern} />
        {row.spread !== null && (
          <button
            type="button"
            className="kp-board-spread"
            onClick={() => navigate('results', { candidate: candidate.candidateId })}
          >
            {t(spreadStageWords[row.spread])}
          </button>
        )}
      </span>
      <span role="gridcell" className="kp-soft" data-attendance={attendance ?? 'unmarked'}>
        {t(
          attendance === null
            ? boardWords.unmarked
            : attendance === 'present'
              ? boardWords.present
              : stageWords[attendance],
        )}
      </span>
      {cells.map((cell, column) => {
        const examiner = examiners[column];
        if (examiner === undefined) return null;
        if (cell === null)
          return (
            <span key={examiner.personId} id={cellId(index, column)} role="gridcell" className="kp-faint">
              —
            </span>
          );
        const note = `${cell.stage === 'started' ? linesDone(cell.done, cell.lines) : ''}${cell.isPaper ? t(boardWords.fromPaper) : ''}`;
        return (
          <span
            key={examiner.personId}
            id={cellId(index, column)}
            role="gridcell"
            className="kp-board-cell kp-eased"
            aria-selected={active === column}
            data-mine={examiner.personId === mine}
            aria-label={t(boardWords.openSheet, {
              number,
              name,
              examiner: examiner.name,
              stage: `${t(stageWords[cell.stage])}${note}`,
            })}
            onClick={() => onOpen(row, examiner)}
          >
            <StageMark stage={cell.stage} {...(note === '' ? {} : { note })} />
          </span>
        );
      })}
      <span role="gridcell" className="kp-faint">
        <span className="kp-ellipsis">{candidate.employer}</span>
      </span>
    </div>
  );
}, sameRow);

const isSameCell = (a: BoardCell | null, b: BoardCell | null | undefined): boolean =>
  a?.stage === b?.stage && a?.done === b?.done && a?.lines === b?.lines && a?.isPaper === b?.isPaper;

/** The board is made anew at every entry; a row is drawn again only when something in it differs. */
function sameRow(before: RowProps, after: RowProps): boolean {
  const { row: a, ...restBefore } = before;
  const { row: b, ...restAfter } = after;
  return (
    a.candidate === b.candidate &&
    a.attendance === b.attendance &&
    a.spread === b.spread &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => isSameCell(cell, b.cells[index])) &&
    restBefore.concern === restAfter.concern &&
    restBefore.index === restAfter.index &&
    restBefore.mine === restAfter.mine &&
    restBefore.active === restAfter.active &&
    restBefore.onOpen === restAfter.onOpen &&
    restBefore.examiners.length === restAfter.examiners.length &&
    restBefore.examiners.every((examiner, index) => examiner === restAfter.examiners[index])
  );
}
