import { useEffect, type ComponentType, type KeyboardEvent } from 'react';
import { usePreferences } from './preferences.ts';
import { useWindowedRows } from './windowed-rows.ts';

type Props<T> = {
  /** Begins the id of every row. */
  readonly id: string;
  readonly label: string;
  readonly className: string;
  readonly rowClass: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** The key of the one that is chosen; null for none. */
  readonly chosen: string | null;
  readonly onPick: (key: string) => void;
  /** What stands in a row; best a memo, since the list is drawn whenever it scrolls. */
  readonly Cells: ComponentType<{ readonly row: T }>;
};

/** How high a row is, in px: a finger's worth by touch. */
export const rowHeight = (touch: boolean): number => (touch ? 44 : 32);

/** The row that an arrow key leads to from the one at that place; none for any other key. */
export function walk<T>(event: KeyboardEvent, rows: readonly T[], at: number, onRow: (row: T) => void): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
  if (next !== undefined) onRow(next);
}

/** A list to choose one of, by a press or by arrow keys, however long: only the rows in view are drawn. */
export function WindowedList<T>({ id, label, className, rowClass, rows, keyOf, chosen, onPick, Cells }: Props<T>) {
  const { touch } = usePreferences();
  const height = rowHeight(touch);
  const { scroller, first, last, reveal } = useWindowedRows(rows.length, height);
  const at = rows.findIndex((row) => keyOf(row) === chosen);
  useEffect(() => reveal(Math.max(at, 0)), [at, reveal]);
  return (
    <div
      ref={scroller}
      className={className}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={at >= first && at < last ? `${id}-${String(at)}` : undefined}
      onKeyDown={(event) => walk(event, rows, at, (row) => onPick(keyOf(row)))}
    >
      <div style={{ height: first * height }} aria-hidden="true" />
      {rows.slice(first, last).map((row, index) => (
        <div
          key={keyOf(row)}
          id={`${id}-${String(first + index)}`}
          className={rowClass}
          style={{ height }}
          role="option"
          aria-selected={first + index === at}
          aria-posinset={first + index + 1}
          aria-setsize={rows.length}
          onClick={() => onPick(keyOf(row))}
        >
          <Cells row={row} />
        </div>
      ))}
      <div style={{ height: (rows.length - last) * height }} aria-hidden="true" />
    </div>
  );
}
