import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { ExpertPart } from '#shared/procedures/review/stages.ts';
import { reviewWords } from '#shared/procedures/review/words.ts';

type Props = { readonly panel: readonly ExpertPart[]; readonly stage: 'thesis' | 'performance' };

/** Who of the panel has marked this stage and who has not; never what anybody gave. */
export function ReviewExperts({ panel, stage }: Props) {
  const t = useSay();
  const done = panel.filter((part) => part[stage]).length;
  return (
    <ul className="review-experts" aria-label={t(reviewWords.experts, { done, all: panel.length })}>
      {panel.map(({ expert, [stage]: has }) => (
        <li key={expert.personId} data-done={has}>
          <Shape name={has ? 'check' : 'hollow'} size={14} /> {expert.name}
          <span className="kp-faint">{t(has ? reviewWords.hasMarked : reviewWords.hasNotMarked)}</span>
        </li>
      ))}
    </ul>
  );
}
