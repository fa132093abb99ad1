import { memo } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { textOf, type Draft } from '#renderer/marking/draft.ts';
import { storedOf } from '#renderer/marking/stored.ts';
import { Tick } from '#renderer/marking/tick.tsx';
import { Shape } from '#renderer/ui/shape.tsx';
import { formatMark } from '#shared/base/marks/mark.ts';
import { lineMark } from '#shared/law/scoring/sheet.ts';
import type { SheetRow } from './sheet-lines.ts';

type Props = {
  readonly row: SheetRow;
  readonly sheetKey: string;
  readonly isCurrent: boolean;
  /** What is typed into this row and no entry yet. */
  readonly draft: Draft | null;
  readonly vetoed: boolean;
  readonly locked: boolean;
  readonly onPick: (id: string) => void;
};

/** One line of the sheet. It looks only at its own score, so that one mark turning green draws one row again. */
export const LineRow = memo(function LineRow({ row, sheetKey, isCurrent, draft, vetoed, locked, onPick }: Props) {
  const { id, line } = row;
  const scored = useSittingPart((view) => view.state.sheets.get(sheetKey)?.scores[id]);
  const stored = useSittingPart((view) => storedOf(view, view.state.sheets.get(sheetKey)?.scores[id]?.seq));
  const state = draft === null ? stored : 'typing';
  const off = draft === null ? (scored === undefined ? '' : offText(scored.score)) : draftText(draft);
  const mark = scored === undefined ? null : lineMark({ fullMark: line.fullMark, given: scored.score, vetoed });
  return (
    <div
      id={rowId(id)}
      role="row"
      aria-selected={isCurrent}
      aria-label={`${id} ${line.name}`}
      className="scoring-row"
      data-line={id}
      data-durability={state}
      data-current={isCurrent || undefined}
      data-vetoed={vetoed || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(id)}
    >
      <span role="gridcell" className="kp-num">
        {id}
      </span>
      <span role="gridcell" className="kp-ellipsis" title={line.name}>
        {line.name}
      </span>
      <span role="gridcell" className="kp-num-right">
        {formatMark(line.fullMark)}
      </span>
      <span role="gridcell" className="kp-num-right scoring-off">
        {off}
      </span>
      <span role="gridcell" className="kp-num-right scoring-mark">
        {vetoed ? formatMark(0) : draft === null && mark !== null ? formatMark(mark) : ''}
      </span>
      <span role="gridcell" className="scoring-saved">
        {locked && <Shape name="lock" />}
        <Tick state={state} />
      </span>
    </div>
  );
});

/** Deductions as they were given; a mark given directly shows in its own column only. */
const offText = (score: Parameters<typeof textOf>[0]): string => (score.kind === 'mark' ? '' : textOf(score));
const draftText = ({ mode, text }: Draft): string => (mode === 'mark' ? `= ${text}` : text);

export const rowId = (id: string): string => `scoring-line-${id.replace('.', '-')}`;
