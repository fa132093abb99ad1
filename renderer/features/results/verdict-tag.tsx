import type { ResultVerdict } from '#shared/results/candidate-result.ts';
import { verdictWords } from '#shared/results/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';

const SHAPES: Readonly<Record<ResultVerdict, ShapeName>> = {
  pass: 'check',
  fail: 'cross',
  absent: 'dash',
  void: 'lock',
  open: 'half',
  invalid: 'triangle',
};

/** A verdict by shape and word, then colour. */
export function VerdictTag({ verdict }: { readonly verdict: ResultVerdict }) {
  const t = useSay();
  return (
    <span className="results-verdict" data-verdict={verdict}>
      <Shape name={SHAPES[verdict]} />
      {t(verdictWords[verdict])}
    </span>
  );
}
