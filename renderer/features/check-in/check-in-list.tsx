import { memo, useEffect, type KeyboardEvent, type RefObject } from 'react';
import { usePanels } from '#renderer/data/use-panels.ts';
import { PersonTag } from '#renderer/concerns/person-tag.tsx';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { useWindowedRows } from '#renderer/ui/windowed-rows.ts';
import type { Attendance, Candidate } from '#shared/model/candidate.ts';
import { isStopping } from '#shared/documents/concerns/persons.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { lotWords } from '#shared/progress/lot-words.ts';
import { CODE_DRAW } from '#shared/record/room-draw.ts';
import type { AttendanceFact } from '#shared/record/state.ts';
import { PromiseTag } from './promise-tag.tsx';
import { attendanceWords } from '#shared/progress/attendance-words.ts';
import { checkInWords, markWords } from '#renderer/features/check-in/words.ts';

/** What somebody is checked in as: `late` is present, with why. */
export type Mark = Attendance | 'late';
/** The keys of each mark, in the order of the buttons. */
export const MARK_KEYS: readonly (readonly [key: string, mark: Mark])[] = [
  ['1', 'present'],
  ['2', 'absent'],
  ['3', 'void'],
  ['4', 'ineligible'],
  ['5', 'late'],
];
const SHAPES: Readonly<Record<Attendance, ShapeName>> = {
  present: 'check',
  absent: 'dash',
  void: 'cross',
  ineligible: 'triangle',
};

/** Whether what the document wants of somebody stops them. */
export const stops = (concern: Concern | undefined): boolean => concern !== undefined && isStopping(concern);

export type CheckInRow = { readonly candidate: Candidate; readonly fact: AttendanceFact | null };
type Props = {
  /** What is not as the document wants it about each person. */
  readonly concerns: ReadonlyMap<string, Concern>;
  /** Who has not signed the promise; null where none is asked. */
  readonly unsigned: ReadonlySet<string> | null;
  /** Everybody's code, where candidates are marked by codes. */
  readonly codes: ReadonlyMap<string, string>;
  readonly rows: readonly CheckInRow[];
  readonly at: number;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onMove: (index: number) => void;
  readonly onMark: (row: CheckInRow, mark: Mark) => void;
};

/** Everybody who is expected. Arrows choose; only the rows in view are drawn. */
export function CheckInList({ concerns, unsigned, codes, rows, at, list, onMove, onMark }: Props) {
  const t = useSay();
  const panels = usePanels();
  const { touch } = usePreferences();
  const height = touch ? 52 : 40;
  const { scroller, first, last, reveal } = useWindowedRows(rows.length, height, height);
  useEffect(() => reveal(Math.max(at, 0)), [at, reveal]);

  const onKey = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 };
    const move = moves[event.key];
    if (move === undefined) return;
    onMove(Math.max(0, Math.min(at + move, rows.length - 1)));
    event.preventDefault();
  };

  return (
    <div
      ref={(element) => {
        scroller.current = element;
        list.current = element;
      }}
      className="kp-checkin"
      role="grid"
      tabIndex={0}
      aria-label={t(checkInWords.title)}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows.length > 0 ? `check-in-${at}` : undefined}
      onKeyDown={onKey}
    >
      <div className="kp-checkin-row kp-checkin-head" role="row" aria-rowindex={1}>
        {(['number', 'name', 'idNumber', 'examType', 'state', 'mark', 'employer'] as const).map((column) => (
          <span key={column} role="columnheader">
            {t(checkInWords[column])}
          </span>
        ))}
      </div>
      <div style={{ height: first * height }} aria-hidden="true" />
      {rows.slice(first, last).map((row, index) => (
        <Row
          key={row.candidate.candidateId}
          candidate={row.candidate}
          fact={row.fact}
          code={codes.get(row.candidate.candidateId) ?? ''}
          concern={concerns.get(row.candidate.candidateId)}
          panel={panels.get(row.candidate.candidateId)}
          isUnsigned={unsigned?.has(row.candidate.candidateId) ?? null}
          index={first + index}
          active={first + index === at}
          onMove={onMove}
          onMark={onMark}
        />
      ))}
      <div style={{ height: (rows.length - last) * height }} aria-hidden="true" />
    </div>
  );
}

type RowProps = CheckInRow & {
  readonly code: string;
  readonly concern: Concern | undefined;
  /** Which panel judges them, where there are several. */
  readonly panel: string | undefined;
  /** Whether they have not signed the promise; null where none is asked. */
  readonly isUnsigned: boolean | null;
  readonly index: number;
  readonly active: boolean;
  readonly onMove: Props['onMove'];
  readonly onMark: Props['onMark'];
};

const Row = memo(function Row({
  candidate,
  fact,
  code,
  concern,
  panel,
  isUnsigned,
  index,
  active,
  onMove,
  onMark,
}: RowProps) {
  const t = useSay();
  const state = fact?.attendance ?? null;
  const isStopped = state === 'ineligible' || stops(concern);
  /** Nobody whom a verdict stops is let in late, and nobody else is stopped. */
  const isOffered = (mark: Mark): boolean => (mark === 'ineligible' ? isStopped : mark !== 'late' || !isStopped);
  return (
    <div
      id={`check-in-${index}`}
      className="kp-checkin-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      onClick={() => onMove(index)}
    >
      <span role="rowheader" className="kp-num kp-ellipsis" title={candidate.number}>
        {candidate.number}
      </span>
      <span role="gridcell" className="kp-strong kp-checkin-name" title={candidate.name}>
        <span className="kp-ellipsis">{candidate.name}</span>{' '}
        {code !== '' && code !== candidate.number && (
          <span className="kp-badge kp-num" title={t(lotWords[CODE_DRAW])}>
            {code}
          </span>
        )}{' '}
        {panel !== undefined && <span className="kp-badge">{panel}</span>}
        <PersonTag concern={concern} />
        {isUnsigned !== null && (state === null || state === 'present') && <PromiseTag isSigned={!isUnsigned} />}
      </span>
      <span role="gridcell" className="kp-num">
        {candidate.idNumber}
      </span>
      <span role="gridcell">{candidate.examType}</span>
      <span role="gridcell" className="kp-checkin-state" data-state={state ?? 'unmarked'} title={fact?.reason}>
        <Shape name={state === null ? 'hollow' : SHAPES[state]} size={14} />
        {state === null ? t(checkInWords.unmarked) : t(attendanceWords[state])}
      </span>
      <span role="gridcell" className="kp-checkin-marks">
        {MARK_KEYS.filter(([, mark]) => isOffered(mark)).map(([key, mark]) => (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            className="kp-filter"
            aria-pressed={state === mark}
            onClick={() => onMark({ candidate, fact }, mark)}
          >
            {t(markWords[mark])} <kbd className="kp-key">{key}</kbd>
          </button>
        ))}
      </span>
      <span role="gridcell" className="kp-ellipsis kp-faint">
        {fact !== null && fact.reason !== '' ? fact.reason : candidate.employer}
      </span>
    </div>
  );
});
