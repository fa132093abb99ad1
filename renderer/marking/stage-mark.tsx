import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import type { SheetStage } from '#shared/progress/ledger.ts';
import { stageWords } from '#shared/progress/stage-words.ts';
import './stage-mark.css';

/** A signed sheet is locked; the tick is kept for what is in both copies. */
const SHAPES: Readonly<Record<SheetStage, ShapeName>> = {
  empty: 'hollow',
  started: 'half',
  complete: 'full',
  signed: 'lock',
  corrected: 'triangle',
  recused: 'cross',
  absent: 'dash',
  void: 'cross',
  ineligible: 'triangle',
  barred: 'dash',
};

/** The state of one sheet: a shape, a word, and only then a colour; `note` is a figure that belongs to it. */
export function StageMark({ stage, note }: { readonly stage: SheetStage; readonly note?: string }) {
  const t = useSay();
  return (
    <span className="marking-stage" data-stage={stage}>
      <Shape name={SHAPES[stage]} size={14} />
      {t(stageWords[stage])}
      {note !== undefined && <span className="kp-num">{note}</span>}
    </span>
  );
}
