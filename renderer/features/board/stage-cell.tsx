import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import type { SheetStage } from '#shared/procedure/ledger.ts';
import { boardWords, stageWords } from '#shared/words/board.ts';
import type { BoardCell } from './board-rows.ts';

const SHAPES: Readonly<Record<SheetStage, ShapeName>> = {
  empty: 'hollow',
  started: 'half',
  complete: 'full',
  signed: 'check',
  corrected: 'triangle',
  absent: 'dash',
  void: 'cross',
};

/** The state of one sheet: a shape, a word, and only then a colour. */
export function StageCell({ cell, lines }: { readonly cell: BoardCell; readonly lines: number }) {
  const t = useSay();
  const { stage, done } = cell;
  return (
    <span className="kp-stage" data-stage={stage}>
      <Shape name={SHAPES[stage]} size={14} />
      {t(stageWords[stage])}
      {stage === 'started' && <span className="kp-num">{t(boardWords.linesDone, { done, all: lines })}</span>}
    </span>
  );
}
