import type { Opinion } from '#shared/documents/parts/opinion.ts';
import { compareWords } from '#shared/documents/comparison/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';

const SHAPES: Readonly<Record<Opinion['verdict'], ShapeName>> = {
  pass: 'check',
  'so-far': 'half',
  fail: 'cross',
  invalid: 'triangle',
};
const TONES = { pass: 'good', 'so-far': 'good', fail: 'danger', invalid: 'warn' } as const;

/** What a document would say, by shape and word, then colour. */
export function OpinionTag({ verdict }: { readonly verdict: Opinion['verdict'] }) {
  const t = useSay();
  return (
    <span className="compare-opinion kp-tone" data-tone={TONES[verdict]}>
      <Shape name={SHAPES[verdict]} />
      {t(compareWords[verdict])}
    </span>
  );
}
