import type { ResultVerdict } from '#shared/results/candidate-result.ts';
import type { Sentence } from '#shared/words/say.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';

const SHAPES: Readonly<Record<ResultVerdict, ShapeName>> = {
  pass: 'check',
  fail: 'cross',
  absent: 'dash',
  void: 'lock',
  ineligible: 'dash',
  open: 'half',
  invalid: 'triangle',
};

type Props = {
  readonly verdict: ResultVerdict;
  /** What it comes to in this sitting. */
  readonly says: Sentence;
};

/** A verdict by shape and word, then colour. */
export function VerdictTag({ verdict, says }: Props) {
  const t = useSay();
  return (
    <span className="results-verdict" data-verdict={verdict}>
      <Shape name={SHAPES[verdict]} />
      {t(says)}
    </span>
  );
}
