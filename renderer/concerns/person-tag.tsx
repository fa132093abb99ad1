import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { concernWords as words } from '#shared/documents/concerns/words.ts';

/** Beside a name: that this person is not eligible, answered for or not, or not judged yet; nothing beside anybody else. */
export function PersonTag({ concern }: { readonly concern: Concern | undefined }) {
  const t = useSay();
  if (concern === undefined) return null;
  const { standing, answer, because } = concern;
  const said = standing === 'open' ? words.unjudged : answer === null ? words.ineligible : words.ineligibleAnswered;
  // the same three shapes as of conditions
  const shape = standing === 'open' ? 'hollow' : answer === null ? 'cross' : 'triangle';
  const tone = standing === 'open' ? 'plain' : answer === null ? 'danger' : 'warn';
  const why = because.map(({ text, article }) => t(words.why, { text, article })).join('\n');
  return (
    <small className="kp-tone kp-nowrap" data-tone={tone} data-concern={standing} title={why}>
      <Shape name={shape} size={12} /> {t(said)}
    </small>
  );
}
