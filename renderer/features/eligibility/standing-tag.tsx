import type { Standing } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords } from '#shared/documents/eligibility/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';

const SHAPES: Readonly<Record<Standing, ShapeName>> = {
  meets: 'check',
  fails: 'cross',
  lacks: 'half',
  'not-asked': 'dash',
};
const TONES = { meets: 'good', fails: 'danger', lacks: 'warn', 'not-asked': 'plain' } as const;

/** A standing by shape and word, then colour. */
export function StandingTag({ standing }: { readonly standing: Standing }) {
  const t = useSay();
  return (
    <span className="eligibility-standing kp-tone" data-tone={TONES[standing]}>
      <Shape name={SHAPES[standing]} />
      {t(eligibilityWords[standing])}
    </span>
  );
}
